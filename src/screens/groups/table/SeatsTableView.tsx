import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/PageHead.tsx';
import { GroupsViews } from '../GroupsViews.tsx';

export function SeatsTableView() {
  const { t } = useTranslation();
  return <PageHead title={t('groups:title')} actions={<GroupsViews />} />;
}
