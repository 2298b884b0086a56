import { Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importSession } from '../../app/importSession.ts';
import { DuplicatesDialog } from '../duplicates/DuplicatesDialog.tsx';
import { useLookAlikes } from '../duplicates/useLookAlikes.ts';
import { Button } from '../parts/Button.tsx';

/** After an import: how many organisations look alike, and the way to look at them. Nothing where none do. */
export function LookAlikes() {
  const { t } = useTranslation();
  const { pairs } = useLookAlikes();
  // Asked for before the import, it opens by itself, once.
  const [open, setOpen] = useState(importSession.getState().reviewAfter);
  const section = useRef<HTMLElement>(null);
  if (pairs.length === 0 && !open) return null;
  function close(): void {
    setOpen(false);
    importSession.setReviewAfter(false);
    // What had the focus before the import is gone: it goes to the button that opens this again.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) section.current?.querySelector('button')?.focus();
    });
  }
  return (
    <section ref={section} className="card look-alikes">
      <Copy className="icon small" aria-hidden="true" />
      <p className="strong">{t('organizations:duplicates.found', { count: pairs.length })}</p>
      <p className="muted">{t('organizations:duplicates.lead')}</p>
      <Button onPress={() => setOpen(true)}>{t('organizations:duplicates.review')}</Button>
      {open ? <DuplicatesDialog onClose={close} /> : null}
    </section>
  );
}
