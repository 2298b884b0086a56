import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toastStore } from '../../app/app.ts';
import { Button } from './Button.tsx';
import { type MethodsAsked, useMethodsText } from './useMethodsText.ts';

/** Puts the methods text of a figure on the clipboard; where the browser does not allow it, shows the text to be copied by hand. */
export function CopyMethods(asked: MethodsAsked) {
  const { t } = useTranslation();
  const textOf = useMethodsText();
  const [shown, setShown] = useState<string | null>(null);
  const copy = async () => {
    const text = textOf(asked);
    try {
      await navigator.clipboard.writeText(text);
      setShown(null);
      toastStore.show({ key: 'metrics:copy.done', values: {} });
    } catch {
      setShown(text);
    }
  };
  return (
    <div className="copy-methods">
      <Button small onPress={() => void copy()}>
        <Copy className="icon small" aria-hidden="true" />
        {t('metrics:copy.button')}
      </Button>
      {shown === null ? null : (
        <>
          <p role="alert">{t('metrics:copy.failed')}</p>
          <textarea
            readOnly
            dir="auto"
            rows={8}
            aria-label={t('metrics:copy.text')}
            value={shown}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      )}
    </div>
  );
}
