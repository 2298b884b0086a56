import { FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useImport } from '../../app/hooks.ts';
import { tableEndings, takeFiles } from '../../app/takeFiles.ts';
import { limits } from '../../core/import/limits.ts';
import { pickFiles } from '../../storage/pickFiles.ts';
import { Button } from '../parts/Button.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { useNarrow } from '../parts/useNarrow.ts';
import { ExampleTables } from './ExampleTables.tsx';
import { PasteField } from './PasteField.tsx';
import { TemplateCard } from './TemplateCard.tsx';
import { WaitingFiles } from './WaitingFiles.tsx';

/** The ways to hand over files: drop, choose, paste. */
export function ChooseStep() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const { left } = useImport();
  return (
    <>
      <PageHead title={t('import:choose.title')} lead={t('import:choose.lead')} />
      {left ? <p className="import-joined callout warn">{t('import:choose.left')}</p> : null}
      <div className="import-body import-choose">
        <div className="import-column">
          <section className="card drop-card">
            <FileUp className="icon large" aria-hidden="true" />
            <p className="strong">{t(narrow ? 'import:choose.device' : 'import:choose.drop')}</p>
            <ChooseButton primary />
            <p className="muted">{t('import:choose.formats', { size: limits.fileBytes / 1024 / 1024 })}</p>
          </section>
          <WaitingFiles />
          <ExampleTables />
        </div>
        <div className="import-column">
          <PasteField />
          <TemplateCard />
        </div>
      </div>
    </>
  );
}

/** Opens the browser's own file chooser. */
export function ChooseButton({ primary = false }: { readonly primary?: boolean }) {
  const { t } = useTranslation();
  async function choose(): Promise<void> {
    const files = await pickFiles(tableEndings, true);
    if (files.length > 0) await takeFiles(files, [], t('shell:project.untitled'));
  }
  return (
    <Button look={primary ? 'primary' : 'outlined'} onPress={() => void choose()}>
      {t(primary ? 'import:choose.button' : 'import:file.add')}
    </Button>
  );
}
