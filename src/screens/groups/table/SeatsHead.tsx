import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage } from '../../../app/hooks.ts';
import { seatRows } from '../../../core/view/groups/seatRows.ts';
import { formatList } from '../../../i18n/format.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { GroupsViews } from '../GroupsViews.tsx';

/** How many sit in several groups, and who in more than they may. */
export function SeatsHead() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const fieldMap = useFieldMap();
  const rows = useMemo(() => seatRows(fieldMap).filter(({ groups }) => groups.length > 0), [fieldMap]);
  const several = rows.filter(({ groups }) => groups.length > 1);
  const over = rows.filter(({ isOver }) => isOver).map(({ organization }) => organization.name);
  const lead =
    over.length === 0
      ? t('groupPicture:table.lead')
      : t('groupPicture:table.overLead', { count: over.length, names: formatList(language, over) });
  return <PageHead title={title()} lead={lead} actions={<GroupsViews />} />;

  function title(): string {
    if (rows.length === 0) return t('groupPicture:table.noSeats');
    if (several.length === 0) return t('groupPicture:table.noneSeveral', { count: rows.length });
    return t('groupPicture:table.several', { count: several.length, of: rows.length });
  }
}
