import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useView } from '../../app/hooks.ts';
import { recruitViews } from '../../app/viewState.ts';
import { Segmented } from '../parts/Segmented.tsx';

/** Which of the three views of the screen is shown; stands in the head of each. */
export function RecruitViews() {
  const { t } = useTranslation();
  const view = useView((state) => state.recruitView);
  return (
    <Segmented
      label={t('recruit:views.label')}
      value={view}
      options={recruitViews.map((value) => ({ value, label: t(`recruit:views.${value}`) }))}
      onChange={(recruitView) => viewStore.set({ recruitView })}
    />
  );
}
