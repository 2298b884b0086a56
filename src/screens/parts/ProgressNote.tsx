import { ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';

interface Props {
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly onCancel?: () => void;
}

/** Something slow is under way: what, how far, and a way to stop it. */
export function ProgressNote({ label, share, onCancel }: Props) {
  const { t } = useTranslation();
  return (
    <div className="progress">
      <ProgressBar aria-label={label} value={share * 100}>
        {({ percentage }) => (
          <>
            <span>{label}</span>
            <div className="track">
              <div className="fill" style={{ inlineSize: `${percentage ?? 0}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      {onCancel === undefined ? null : (
        <Button small onPress={onCancel}>
          {t('shell:job.cancel')}
        </Button>
      )}
    </div>
  );
}
