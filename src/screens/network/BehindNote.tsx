import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnalysis } from '../../app/hooks.ts';

/** What is over sooner than this needs no note. */
const patience = 400;

/** That the figures on the screen are of before the last change, wherever they are. */
export function BehindNote() {
  const { t } = useTranslation();
  const status = useAnalysis((state) => state.status);
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (status !== 'running') return;
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, [status]);
  if (status !== 'stopped' && !(status === 'running' && isLate)) return null;
  return (
    <div className="network-behind">
      <p className="callout warn" role="status">
        {t(status === 'stopped' ? 'network:study.figuresStopped' : 'network:study.figuresBehind')}
      </p>
    </div>
  );
}
