import { useTranslation } from 'react-i18next';
import { lookAlikeStore } from '../../app/app.ts';
import type { LookAlikeState } from '../../app/lookAlikeStore.ts';
import { Button } from '../parts/Button.tsx';

interface Props {
  readonly status: LookAlikeState['status'];
  readonly hasPairs: boolean;
}

/** While pairs are shown: whether newer ones are on their way, or will not come unless somebody asks. */
export function SearchNote({ status, hasPairs }: Props) {
  const { t } = useTranslation();
  if (!hasPairs || status === 'found' || status === 'none') return null;
  if (status === 'looking') return <p className="muted">{t('organizations:duplicates.lookingAgain')}</p>;
  return (
    <p className="muted">
      {t(`organizations:duplicates.${status}`)}{' '}
      <Button look="link" onPress={() => lookAlikeStore.again()}>
        {t('organizations:duplicates.again')}
      </Button>
    </p>
  );
}
