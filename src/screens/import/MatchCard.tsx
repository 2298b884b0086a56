import { CircleHelp, FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../core/import/fields.ts';
import type { Question, TablePreview } from '../../core/import/reading.ts';
import { Button } from '../parts/Button.tsx';
import { ColumnName } from '../parts/ColumnName.tsx';
import { AsLastTime } from './AsLastTime.tsx';
import { ColumnRow } from './ColumnRow.tsx';
import { chooseUse } from './chooseUse.ts';
import { fieldWord } from './importWords.ts';
import { TableName } from './TableName.tsx';
import { ValueQuestions } from './ValueQuestions.tsx';

interface Props {
  readonly table: TablePreview;
  readonly questions: readonly Question[];
}

/** The columns of one file and what each becomes; what must be answered stands on top. */
export function MatchCard({ table, questions }: Props) {
  const { t } = useTranslation();
  return (
    <section className="card match-card" aria-label={table.file} tabIndex={-1}>
      <header>
        <FileText className="icon small" aria-hidden="true" />
        <h2 className="import-title">
          <TableName table={table} />
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
      <AsLastTime table={table} />
      <table className="match-table">
        <thead>
          <tr>
            <th scope="col">{t('import:match.column')}</th>
            <th scope="col">{t('import:match.becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((column) => (
            <ColumnRow
              key={column.index}
              table={table}
              column={column}
              open={questions.some(({ code, field }) => code === 'twoColumns' && field === column.field)}
            />
          ))}
        </tbody>
      </table>
      <ValueQuestions table={table} questions={questions} />
    </section>
  );
}

/** A question that holds the import up, and its answers: the columns that come into question. */
function OpenQuestion({ table, question }: { readonly table: TablePreview; readonly question: Question }) {
  const { t } = useTranslation();
  const { code, candidates } = question;
  if (code !== 'missingField' && code !== 'twoColumns') return null;
  const field = (question.field ?? 'name') as Field;
  const word = fieldWord(t, table.role, field);
  const columns = table.columns.filter(({ title }) => candidates.includes(title)).slice(0, 8);
  return (
    <div className="callout warn open-question" role="status">
      <CircleHelp className="icon small" aria-hidden="true" />
      <div>
        <p>{t(`import:match.${code}`, { field: word })}</p>
        <p className="answers-offered">
          {columns.map((column) => (
            <Button key={column.index} small onPress={() => chooseUse(table, column, field)}>
              <ColumnName>{column.title}</ColumnName>
            </Button>
          ))}
        </p>
      </div>
    </div>
  );
}
