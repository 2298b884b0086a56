import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/PageHead.tsx';
import { RecruitViews } from '../RecruitViews.tsx';

export function MatrixView() {
  const { t } = useTranslation();
  return <PageHead title={t('matrix:title')} actions={<RecruitViews />} />;
}
