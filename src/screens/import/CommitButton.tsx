import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useImportSession } from '../../app/hooks.ts';
import { Button } from '../parts/Button.tsx';
import { commitImport } from './commitImport.ts';
import { changesAnything } from './importWords.ts';
import type { PreviewState } from './useImportPreview.ts';

/** The one press that changes the field; it waits for a preview that is up to date. */
export function CommitButton({ state: { preview, request, status } }: { readonly state: PreviewState }) {
  const { t } = useTranslation();
  const { removed } = useImportSession();
  const [busy, setBusy] = useState(false);
  const counts = preview?.plan?.counts;
  if (preview === null || request === null || counts === undefined) return null;
  const changes = changesAnything(counts) || removed.length > 0;
  const aside = counts.rowsSetAside;
  return (
    <Button
      look="primary"
      isDisabled={busy || status !== 'ready' || !changes}
      onPress={() => {
        setBusy(true);
        commitImport(preview.reading, request).finally(() => setBusy(false));
      }}
    >
      {aside === 0 ? t('import:commit') : t('import:commitAside', { count: aside })}
    </Button>
  );
}
