import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { analysisStore, layoutKeeper } from '../../app/app.ts';
import { useAnalysis, useLayout } from '../../app/hooks.ts';
import { Button } from '../parts/Button.tsx';
import { ProgressNote } from '../parts/ProgressNote.tsx';

// What is over sooner than this needs no notice.
const patience = 400;

/** What is being computed in the background, how far it is, and a way to stop it; or that figures are out of date. */
export function JobNotice() {
  const { t } = useTranslation();
  const status = useAnalysis((state) => state.status);
  const share = useAnalysis((state) => state.progress);
  const layout = useLayout();
  const busy = status === 'running' || layout.status === 'running';
  const late = useLate(busy);
  const behind = [
    ...(status === 'stopped' || status === 'failed' ? [analysisStore] : []),
    ...(layout.status === 'stopped' || layout.status === 'failed' ? [layoutKeeper] : []),
  ];

  if (behind.length > 0) {
    return (
      <div className="job-notice" role="status">
        <span>{t('shell:job.behind')}</span>
        <Button small onPress={() => behind.forEach((job) => void job.again())}>
          {t('shell:job.again')}
        </Button>
      </div>
    );
  }
  if (!busy || !late) return null;
  return (
    <div className="job-notice">
      {layout.status === 'running' ? (
        <ProgressNote label={t('shell:job.layout')} share={layout.progress} onCancel={layoutKeeper.stop} />
      ) : null}
      {status === 'running' ? (
        <ProgressNote label={t('shell:job.analysis')} share={share} onCancel={analysisStore.stop} />
      ) : null}
    </div>
  );
}

function useLate(busy: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!busy) {
      setLate(false);
      return;
    }
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, [busy]);
  return late;
}
