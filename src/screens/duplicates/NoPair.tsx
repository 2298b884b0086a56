import { ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { lookAlikeStore } from '../../app/app.ts';
import type { LookAlikeState } from '../../app/lookAlikeStore.ts';
import { Button } from '../parts/Button.tsx';

interface Props {
  readonly status: LookAlikeState['status'];
  /** Whether pairs were looked at before. */
  readonly begun: boolean;
  /** How many pairs were left for later. */
  readonly later: number;
  readonly onLater: () => void;
  readonly onClose: () => void;
}

/** No pair to look at: they are being looked for, or that was stopped or failed, or all are decided. */
export function NoPair({ status, begun, later, onLater, onClose }: Props) {
  const { t } = useTranslation();
  if (!begun && (status === 'looking' || status === 'none')) return <Looking />;
  const ended = status === 'stopped' || status === 'failed' ? status : null;
  return (
    <>
      <p className="review-none">{t(`organizations:duplicates.${ended ?? 'none'}`)}</p>
      {later === 0 ? null : <p className="muted">{t('organizations:duplicates.waiting', { count: later })}</p>}
      <div className="review-actions">
        <Button look="primary" autoFocus onPress={onClose}>
          {t('organizations:duplicates.close')}
        </Button>
        {ended === null ? null : (
          <Button onPress={() => lookAlikeStore.again()}>{t('organizations:duplicates.again')}</Button>
        )}
        {later === 0 ? null : <Button onPress={onLater}>{t('organizations:duplicates.showWaiting')}</Button>}
      </div>
    </>
  );
}

function Looking() {
  const { t } = useTranslation();
  const label = t('organizations:duplicates.looking');
  return (
    <div className="progress review-looking">
      <ProgressBar aria-label={label} isIndeterminate>
        <span>{label}</span>
        <div className="track">
          <div className="fill" />
        </div>
      </ProgressBar>
      <Button small autoFocus onPress={() => lookAlikeStore.stop()}>
        {t('shell:job.cancel')}
      </Button>
    </div>
  );
}
