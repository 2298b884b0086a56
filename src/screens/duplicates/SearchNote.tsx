import { useTranslation } from 'react-i18next';
import { lookAlikeStore } from '../../app/app.ts';
import type { LookAlikeState } from '../../app/lookAlikeStore.ts';
import { Button } from '../parts/Button.tsx';

interface Props {
  readonly status: LookAlikeState['status'];
  readonly hasPairs: boolean;
  /** Whether pairs were looked at before. */
  readonly begun: boolean;
}

/** Beside what is shown: whether newer pairs are on their way, or will not come unless somebody asks. */
export function SearchNote({ status, hasPairs, begun }: Props) {
  const { t } = useTranslation();
  if (status === 'looking' && (hasPairs || begun)) {
    return <p className="muted">{t('organizations:duplicates.lookingAgain')}</p>;
  }
  if (!hasPairs || (status !== 'stopped' && status !== 'failed')) return null;
  return (
    <p className="muted">
      {t(`organizations:duplicates.${status}`)}{' '}
      <Button look="link" onPress={() => lookAlikeStore.again()}>
        {t('organizations:duplicates.again')}
      </Button>
    </p>
  );
}
