import type { TableChoice } from './choices.ts';
import type { Field } from './fields.ts';
import type { ColumnReading, Question, TableReading } from './reading.ts';
import { tieQuestion } from './shapes/tieMeanings.ts';
import { columnStyles } from './values/columnStyles.ts';
import { type DateStyle, dateStyles } from './values/dateStyle.ts';
import { numberStyles } from './values/numberStyle.ts';

/**
 * What a person may say about the values of columns: how numbers and dates are written, and what words mean. Each goes on with what
 * is likeliest, and none is taken silently.
 */
export function valueQuestions(table: TableReading, choice: TableChoice): readonly Question[] {
  if (table.role === 'unknown' || table.role === 'ignore') return [];
  const styles = columnStyles(table, choice);
  const ofColumns = table.columns.flatMap((column): readonly Question[] => {
    const field = column.field as Field;
    if (field === 'tieTo') return [];
    const [numbers, dates] = [styles.numbers.get(field), styles.dates.get(field)];
    const meanings = styles.proposed.get(field);
    const ask = (code: Question['code'], answer: string, candidates: readonly string[]) => [
      question(table, column, { code, answer, candidates: [...new Set([answer, ...candidates])] }),
    ];
    return [
      ...(numbers === undefined || numbers.certain ? [] : ask('numbers', numbers.style, numberStyles)),
      ...(dates === undefined || dates.certain ? [] : ask('dates', dates.style, datesLike(dates.style))),
      ...(meanings === undefined ? [] : [meaningsQuestion(table, column, meanings)]),
    ];
  });
  return [...ofColumns, ...tieQuestion(table, styles.proposed.get('tieTo') ?? [])];
}

/** The other ways to read the same texts. */
function datesLike(style: DateStyle): readonly DateStyle[] {
  const isCounted = (one: DateStyle) => one.startsWith('excel');
  return dateStyles.filter((one) => isCounted(one) === isCounted(style));
}

function meaningsQuestion(
  table: TableReading,
  column: ColumnReading,
  meanings: NonNullable<Question['meanings']>,
): Question {
  const proposed = meanings.flatMap(({ text, meaning }) => (meaning === null ? [] : [`${text} = ${meaning}`]));
  const answer = proposed.join('; ');
  return { ...question(table, column, { code: 'values', answer, candidates: proposed }), meanings };
}

function question(
  table: TableReading,
  { title, index, field }: ColumnReading,
  about: Pick<Question, 'code' | 'answer' | 'candidates'>,
): Question {
  return { file: table.file, column: title, index, field, required: false, ...about };
}
