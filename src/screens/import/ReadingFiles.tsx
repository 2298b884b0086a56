import { useTranslation } from 'react-i18next';
import { PageHead } from '../parts/PageHead.tsx';
import { ProgressNote } from '../parts/ProgressNote.tsx';
import type { PreviewState } from './useImportPreview.ts';
import { WaitingFiles } from './WaitingFiles.tsx';

/** While the files are read for the first time: how far, which they are, and the way to stop. */
export function ReadingFiles({ state: { progress, stop } }: { readonly state: PreviewState }) {
  const { t } = useTranslation();
  const { done, total, unit } = progress;
  const label = unit === 'bytes' ? t('import:busyBytes') : t('import:busyRows', { done, total });
  return (
    <>
      <PageHead title={t('import:busy')} lead={t('import:busyLead')} />
      <div className="import-body import-column reading-files">
        <section className="card reading-card">
          <ProgressNote label={label} share={total === 0 ? 0 : done / total} onCancel={stop} />
        </section>
        <WaitingFiles />
      </div>
    </>
  );
}
