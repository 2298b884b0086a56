import { ArrowRight, FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ColumnReading, ReadingPreview, TablePreview } from '../../core/import/reading.ts';
import { Button } from '../parts/Button.tsx';
import { ColumnName } from '../parts/ColumnName.tsx';
import { AnswersGiven } from './AnswersGiven.tsx';
import { AsLastTime } from './AsLastTime.tsx';
import { openStepAt } from './goToTable.ts';
import { columnUseWord, delimiterWord } from './importWords.ts';
import { openFirst } from './openFirst.ts';
import { RefusedFile } from './RefusedFile.tsx';
import { TableName } from './TableName.tsx';

interface Props {
  readonly reading: ReadingPreview;
  readonly first: readonly string[];
}

/** Each file: what one row of it is, how it was read, and what each column becomes. */
export function Understood({ reading, first }: Props) {
  return (
    <div className="import-column">
      {reading.refusals.map((refusal) => (
        <RefusedFile key={refusal.file} refusal={refusal} />
      ))}
      {openFirst(reading, first).map(({ table }) => (
        <UnderstoodFile key={table.file} table={table} />
      ))}
      <AnswersGiven tables={reading.tables} />
    </div>
  );
}

function UnderstoodFile({ table }: { readonly table: TablePreview }) {
  const { t } = useTranslation();
  const { file, role, rowsRead, dialect, columns } = table;
  const used = role !== 'unknown' && role !== 'ignore';
  const known = columns.filter(({ field }) => field !== 'extra' && field !== 'ignore');
  const extra = columns.filter(({ field }) => field === 'extra');
  return (
    <section className="card understood-file" aria-label={file}>
      <header>
        <FileText className="icon small" aria-hidden="true" />
        <h2 className="import-title">
          <TableName table={table} />
        </h2>
        <span className={used ? 'pill ok' : 'pill'}>{t(`import:roleTag.${role}`)}</span>
        <span className="end">{t('import:file.rows', { count: rowsRead })}</span>
      </header>
      <AsLastTime table={table} />
      <p className="how-read">
        {dialect === null || !used
          ? null
          : `${t(`import:encoding.${dialect.encoding}`)} · ${t('import:read.delimiter')}: ${delimiterWord(t, dialect.delimiter)} · `}
        {used ? t('import:check.columns', { fields: known.length, extra: extra.length }) : t('import:check.leftOut')}
      </p>
      {used ? (
        <ul className="column-list">
          {[...known, ...extra].map((column) => (
            <ColumnItem key={column.index} table={table} column={column} />
          ))}
        </ul>
      ) : null}
      <footer>
        <Button small onPress={() => openStepAt('read', file)}>
          {t('import:check.howRead')}
        </Button>
        {used ? (
          <Button small onPress={() => openStepAt('match', file)}>
            {t('import:check.howMatched')}
          </Button>
        ) : null}
      </footer>
    </section>
  );
}

function ColumnItem({ table, column }: { readonly table: TablePreview; readonly column: ColumnReading }) {
  const { t } = useTranslation();
  const guess = column.confidence === 'guess' && !column.chosen;
  return (
    <li>
      <ColumnName>{column.title}</ColumnName>
      <ArrowRight className="icon small turns" aria-hidden="true" />
      <span className="column-becomes">
        <strong className={column.field === 'extra' ? 'kept-word' : ''}>
          {column.field === 'extra' ? t('import:match.kept') : columnUseWord(t, table.role, column.field)}
        </strong>
        {guess ? <span className="pill warn">{t('import:match.guess')}</span> : null}
      </span>
    </li>
  );
}
