import type { Question, TableReading } from '../../core/import/reading.ts';
import { MeaningsQuestion } from './MeaningsQuestion.tsx';
import { StyleQuestion } from './StyleQuestion.tsx';

interface Props {
  readonly table: TableReading;
  readonly questions: readonly Question[];
}

/** What is asked about the values of columns. The import goes on as proposed until somebody says otherwise. */
export function ValueQuestions({ table, questions }: Props) {
  return questions.map((question) => {
    const key = `${question.code} ${question.index}`;
    switch (question.code) {
      case 'numbers':
      case 'dates':
        return <StyleQuestion key={key} question={question} />;
      case 'values':
        return <MeaningsQuestion key={key} table={table} question={question} />;
      default:
        return null;
    }
  });
}
