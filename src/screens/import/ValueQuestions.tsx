import type { Question, TablePreview } from '../../core/import/reading.ts';
import { MeaningsQuestion } from './MeaningsQuestion.tsx';
import { StyleQuestion } from './StyleQuestion.tsx';

interface Props {
  readonly table: TablePreview;
  readonly questions: readonly Question[];
}

/** What is asked about the values of columns. The import goes on as proposed until somebody says otherwise. */
export function ValueQuestions({ table, questions }: Props) {
  const asked = questions.filter(({ code }) => code === 'numbers' || code === 'dates' || code === 'values');
  if (asked.length === 0) return null;
  return (
    <div className="value-questions">
      {asked.map((question) => {
        const key = `${question.code} ${question.index}`;
        return question.code === 'values' ? (
          <MeaningsQuestion key={key} table={table} question={question} />
        ) : (
          <StyleQuestion key={key} question={question} />
        );
      })}
    </div>
  );
}
