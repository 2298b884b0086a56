import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppDialog } from './AppDialog.tsx';
import { Button } from './Button.tsx';

interface DiscardQuestion {
  /** Closes a form in which nothing was entered; else asks first. */
  readonly close: () => void;
  readonly question: ReactNode;
}

/** Keeps what was typed into a form from being lost by Escape. */
export function useDiscardQuestion(changed: boolean, onClose: () => void): DiscardQuestion {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const question = (
    <AppDialog title={t('organizations:discard.title')} isOpen={asked} onClose={() => setAsked(false)}>
      <p>{t('organizations:discard.text')}</p>
      <div className="form-actions">
        <Button look="primary" onPress={() => setAsked(false)}>
          {t('organizations:discard.keep')}
        </Button>
        <Button onPress={onClose}>{t('organizations:discard.discard')}</Button>
      </div>
    </AppDialog>
  );
  return { close: () => (changed ? setAsked(true) : onClose()), question };
}
