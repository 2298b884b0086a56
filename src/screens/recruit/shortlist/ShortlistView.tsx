import '../../../styles/recruit.css';
import { useTranslation } from 'react-i18next';
import { shortlistStore } from '../../../app/app.ts';
import { useFieldMap } from '../../../app/hooks.ts';
import { Button } from '../../parts/Button.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { NoTargets } from './NoTargets.tsx';
import { ShortlistHead } from './ShortlistHead.tsx';
import { ShortlistReport } from './ShortlistReport.tsx';
import { countGaps } from './shownAnswer.ts';
import { useShownAnswer } from './useShownAnswer.ts';

/** Which organisations to approach next to close the most gaps, why each, and through whom. */
export function ShortlistView() {
  const { targets } = useFieldMap();
  return targets.length === 0 ? <NoTargets /> : <Shortlisted />;
}

function Shortlisted() {
  const { t } = useTranslation();
  const { report, answer, circle, status, isBehind, setCircle } = useShownAnswer();
  const shortlist = answer?.shortlist ?? null;
  const head = <ShortlistHead shortlist={shortlist} report={report} circle={circle} onCircle={setCircle} />;
  if (countGaps(report) === 0) return head;
  const isOver = status === 'failed' || status === 'stopped';
  if (isOver && isBehind) {
    const retry = <Button onPress={shortlistStore.again}>{t('shell:job.again')}</Button>;
    return (
      <>
        {head}
        <EmptyState title={t(`recruit:${status}.title`)} text={t(`recruit:${status}.text`)} action={retry} />
      </>
    );
  }
  return (
    <>
      {head}
      {isBehind ? (
        <div className="recruit-working" role="status">
          <span>{t('recruit:working')}</span>
          <Button small onPress={shortlistStore.stop}>
            {t('shell:job.cancel')}
          </Button>
        </div>
      ) : null}
      {answer === null ? null : <ShortlistReport answer={answer} report={report} behind={isBehind} />}
    </>
  );
}
