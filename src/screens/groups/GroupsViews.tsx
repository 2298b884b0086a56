import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useView } from '../../app/hooks.ts';
import { groupsViews } from '../../app/viewState.ts';
import { Segmented } from '../parts/Segmented.tsx';

/** Which of the views of the screen is shown; stands in the head of each. */
export function GroupsViews() {
  const { t } = useTranslation();
  const view = useView((state) => state.groupsView);
  return (
    <Segmented
      label={t('groups:views.label')}
      value={view}
      options={groupsViews.map((value) => ({ value, label: t(`groups:views.${value}`) }))}
      onChange={(groupsView) => viewStore.set({ groupsView })}
    />
  );
}
