import { CircleHelp, FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../core/import/fields.ts';
import type { Question, TableReading } from '../../core/import/reading.ts';
import { UserText } from '../parts/UserText.tsx';
import { ColumnRow } from './ColumnRow.tsx';
import { fieldWord } from './importWords.ts';

interface Props {
  readonly table: TableReading;
  readonly questions: readonly Question[];
}

/** The columns of one file and what each becomes; what must be answered stands on top. */
export function MatchCard({ table, questions }: Props) {
  const { t } = useTranslation();
  return (
    <section className="card match-card" aria-label={table.file}>
      <header>
        <FileText className="icon small" aria-hidden="true" />
        <h2>
          <UserText>{table.file}</UserText>
        </h2>
        <span className="pill info">{t(`import:roleTag.${table.role}`)}</span>
      </header>
      {questions
        .filter(({ required }) => required)
        .map((question) => (
          <OpenQuestion
            key={`${question.code} ${question.field} ${question.index}`}
            table={table}
            question={question}
          />
        ))}
      <table className="match-table">
        <thead>
          <tr>
            <th scope="col">{t('import:match.column')}</th>
            <th scope="col">{t('import:match.becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((column) => (
            <ColumnRow key={column.index} table={table} column={column} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function OpenQuestion({ table, question }: { readonly table: TableReading; readonly question: Question }) {
  const { t } = useTranslation();
  const { code, field, candidates } = question;
  if (code !== 'missingField' && code !== 'twoColumns') return null;
  const word = fieldWord(t, table.role, (field ?? 'name') as Field);
  const [first = '', second = ''] = candidates;
  return (
    <p className="callout warn" role="status">
      <CircleHelp className="icon small" aria-hidden="true" />
      <span>
        {code === 'missingField'
          ? t('import:match.missing', { field: word })
          : t('import:match.twoColumns', { field: word, first, second })}
      </span>
    </p>
  );
}
