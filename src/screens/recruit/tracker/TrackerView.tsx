import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/PageHead.tsx';
import { RecruitViews } from '../RecruitViews.tsx';

export function TrackerView() {
  const { t } = useTranslation();
  return <PageHead title={t('tracker:title')} actions={<RecruitViews />} />;
}
