import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/PageHead.tsx';
import { RecruitViews } from '../RecruitViews.tsx';

export function ShortlistView() {
  const { t } = useTranslation();
  return <PageHead title={t('recruit:title')} actions={<RecruitViews />} />;
}
