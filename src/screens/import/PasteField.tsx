import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importStore } from '../../app/app.ts';
import { Button } from '../parts/Button.tsx';

/** Cells copied from a spreadsheet, as a file like any other. */
export function PasteField() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const id = useId();

  function read(): void {
    const names = new Set(importStore.getState().files.map(({ name }) => name));
    const title = t('import:file.pasted');
    let name = title;
    for (let count = 2; names.has(name); count += 1) name = `${title} (${count})`;
    importStore.add({ files: [{ name, bytes: new TextEncoder().encode(text), pasted: true }] });
    setText('');
  }

  return (
    <section className="card paste-card">
      <h2 className="import-title">{t('import:choose.pasteTitle')}</h2>
      <p id={id} className="muted">
        {t('import:choose.pasteText')}
      </p>
      <textarea
        className="input"
        rows={5}
        dir="auto"
        aria-label={t('import:choose.pasteLabel')}
        aria-describedby={id}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button isDisabled={text.trim() === ''} onPress={read}>
        {t('import:choose.pasteButton')}
      </Button>
    </section>
  );
}
