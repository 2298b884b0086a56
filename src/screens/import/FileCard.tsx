import { FileSpreadsheet, FileText, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { importStore } from '../../app/app.ts';
import type { PlanPreview } from '../../core/import/preview/importPreview.ts';
import { Button } from '../parts/Button.tsx';
import { FileName } from '../parts/FileName.tsx';
import { type FileTables, hasParts } from './groupByFile.ts';
import { TablePart } from './TablePart.tsx';

interface Props {
  readonly file: FileTables;
  readonly plan: PlanPreview | null;
}

/** One file with its tables: a workbook has one for each sheet. It is taken away as a whole. */
export function FileCard({ file, plan }: Props) {
  const { t } = useTranslation();
  const { fileName, tables } = file;
  const parts = hasParts(file);
  const rows = tables.reduce((sum, { table }) => sum + table.rowsRead, 0);
  const Icon = parts ? FileSpreadsheet : FileText;
  const [only] = tables;
  const detail = parts
    ? t('import:file.tables', { count: tables.length })
    : t('import:file.columns', { count: only?.table.columns.length ?? 0 });
  return (
    <section className="card file-card" {...(parts ? {} : { 'aria-label': fileName, tabIndex: -1 })}>
      <header>
        <Icon className="icon small" aria-hidden="true" />
        <h2 className="import-title">
          <FileName>{fileName}</FileName>
        </h2>
        <span className="muted">
          {t('import:file.rows', { count: rows })} · {detail}
        </span>
        <Button
          look="quiet"
          small
          iconOnly
          className="end"
          label={t('import:file.remove', { name: fileName })}
          onPress={() => importStore.remove(fileName)}
        >
          <X className="icon small" aria-hidden="true" />
        </Button>
      </header>
      {tables.map(({ table, questions }) => (
        <TablePart key={table.file} table={table} questions={questions} plan={plan} named={parts} />
      ))}
    </section>
  );
}
