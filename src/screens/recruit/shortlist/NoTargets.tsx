import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { openTargets } from '../../../app/targetsStore.ts';
import { Button } from '../../parts/Button.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { RecruitViews } from '../RecruitViews.tsx';

/** That nobody has set a target, so that there is no gap to close; none is ever invented. */
export function NoTargets() {
  const { t } = useTranslation();
  const toTargets = (
    <Button
      look="primary"
      onPress={() => {
        viewStore.go('coverage');
        openTargets();
      }}
    >
      {t('recruit:noTargets.action')}
    </Button>
  );
  return (
    <>
      <PageHead title={t('recruit:title')} actions={<RecruitViews />} />
      <EmptyState title={t('recruit:noTargets.title')} text={t('recruit:noTargets.text')} action={toTargets} />
    </>
  );
}
