import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RawFile } from '../../../core/import/rawFile.ts';
import { readFile } from '../../../storage/files.ts';
import { pickFiles } from '../../../storage/pickFiles.ts';
import { Button } from '../../parts/Button.tsx';
import { FileName } from '../../parts/FileName.tsx';

interface Props {
  readonly file: RawFile | null;
  readonly onFile: (file: RawFile | null) => void;
}

const endings = '.csv,.tsv,.tab,.txt,.xlsx,text/csv,text/tab-separated-values,text/plain';

/** A place to paste cells, and a button to choose a file. Whatever came last is what is read. */
export function TargetsChosen({ file, onFile }: Props) {
  const { t } = useTranslation();
  const [pasted, setPasted] = useState('');
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const id = useId();

  function paste(text: string): void {
    setPasted(text);
    setUnreadable(null);
    const name = t('import:file.pasted');
    onFile(text.trim() === '' ? null : { name, bytes: new TextEncoder().encode(text) });
  }

  async function choose(): Promise<void> {
    const [chosen] = await pickFiles(endings, false);
    if (chosen === undefined) return;
    const reading = await readFile(chosen);
    setPasted('');
    setUnreadable(reading.ok ? null : reading.name);
    onFile(reading.ok ? { name: reading.name, bytes: reading.bytes } : null);
  }

  return (
    <>
      <p id={id} className="secondary">
        {t('targets:import.lead')}
      </p>
      <textarea
        className="input"
        rows={6}
        dir="auto"
        aria-label={t('targets:import.paste')}
        aria-describedby={id}
        value={pasted}
        onChange={(event) => paste(event.target.value)}
      />
      <div className="targets-actions">
        <Button onPress={() => void choose()}>{t('targets:import.choose')}</Button>
        {file === null || pasted !== '' ? null : <FileName>{file.name}</FileName>}
      </div>
      {unreadable === null ? null : (
        <p className="field-error" role="alert">
          {t('targets:import.unreadable', { file: unreadable })}
        </p>
      )}
    </>
  );
}
