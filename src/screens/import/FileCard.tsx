import { FileText, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { importStore } from '../../app/app.ts';
import type { Question, TableReading } from '../../core/import/reading.ts';
import { Button } from '../parts/Button.tsx';
import { UserText } from '../parts/UserText.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { ReadControls } from './ReadControls.tsx';

interface Props {
  readonly table: TableReading;
  readonly questions: readonly Question[];
}

/** One file: how it was read, what of that can be changed, and its first rows. */
export function FileCard({ table, questions }: Props) {
  const { t } = useTranslation();
  const { file, rowsRead, columns } = table;
  const asked = questions.find(({ code }) => code === 'role');
  return (
    <section className="card file-card" aria-label={file}>
      <header>
        <FileText className="icon small" aria-hidden="true" />
        <h2 className="import-title">
          <UserText>{file}</UserText>
        </h2>
        <span className="muted">
          {t('import:file.rows', { count: rowsRead })} · {t('import:file.columns', { count: columns.length })}
        </span>
        <Button
          look="quiet"
          small
          iconOnly
          className="end"
          label={t('import:file.remove', { name: file })}
          onPress={() => importStore.remove(file)}
        >
          <X className="icon small" aria-hidden="true" />
        </Button>
      </header>
      {asked === undefined ? null : (
        <p className="callout warn">
          {asked.required ? t('import:read.ask') : t('import:read.guess', { what: t(`import:role.${table.role}`) })}
        </p>
      )}
      <ReadControls table={table} />
      <PreviewTable table={table} />
    </section>
  );
}
