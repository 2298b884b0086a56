import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/Button.tsx';
import { useNarrow } from '../parts/useNarrow.ts';
import { DuplicatesDialog } from './DuplicatesDialog.tsx';

/** Opens the review of organisations that look alike. */
export function DuplicatesButton() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const label = t('organizations:duplicates.find');
  return (
    <>
      <Button {...(narrow ? { iconOnly: true, label } : {})} onPress={() => setOpen(true)}>
        <Copy className="icon small" aria-hidden="true" />
        {narrow ? null : label}
      </Button>
      {open ? <DuplicatesDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
