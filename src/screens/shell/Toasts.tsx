import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toastStore } from '../../app/app.ts';
import { useToasts } from '../../app/hooks.ts';
import type { Toast } from '../../app/toastStore.ts';

const shownFor = { undo: 8000, note: 5000 };

/** What just happened, with a way back; read out by screen readers. */
export function Toasts() {
  const { t } = useTranslation();
  const toasts = useToasts();
  return (
    <div className="toasts" role="log" aria-live="polite" aria-label={t('shell:toast.region')}>
      {toasts.map((toast) => (
        <ToastNote key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastNote({ toast }: { readonly toast: Toast }) {
  const { t } = useTranslation();
  const dismiss = () => toastStore.dismiss(toast.id);

  const [held, setHeld] = useState(false);

  // A problem stays until it is read; what went well goes away by itself, though not from under a hand or the focus.
  useEffect(() => {
    if (toast.tone === 'problem' || held) return;
    const timer = setTimeout(() => toastStore.dismiss(toast.id), toast.step ? shownFor.undo : shownFor.note);
    return () => clearTimeout(timer);
  }, [toast, held]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while somebody is on it
    <div
      className={`toast ${toast.tone}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{t(toast.text.key, { ...toast.text.values })}</span>
      {toast.step ? (
        <button type="button" onClick={() => toastStore.takeBack(toast.id)}>
          {t('shell:toast.undo')}
        </button>
      ) : null}
      <button type="button" aria-label={t('shell:toast.dismiss')} onClick={dismiss}>
        <X className="icon small" aria-hidden="true" />
      </button>
    </div>
  );
}
