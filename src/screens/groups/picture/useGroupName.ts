import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupName } from '../../../core/model/group.ts';

/** What a group is called: the committee by its word, the others as they were named. */
export function useGroupName(): (group: GroupName) => string {
  const { t } = useTranslation();
  return useCallback((group) => group ?? t('groupPicture:committee'), [t]);
}
