import type { Issue, Severity } from '../model/issue.ts';
import { farBeyond } from '../model/usualScale.ts';
import type { TableChoice } from './choices.ts';
import type { Field } from './fields.ts';
import { foldWord } from './fold.ts';
import type { ImportIssueCode } from './issueCodes.ts';
import type { ColumnReading, TableReading } from './reading.ts';
import { isNoNumber, isPercent, numberOf } from './values/numberStyle.ts';
import { fieldsOfRatings, fieldsWithEmptyWords } from './values/valueFields.ts';
import { isEmptyWord, isExcelError, meansEmpty } from './words/emptyWords.ts';

/** What is to be told of whole columns: what was read as not known, errors of a spreadsheet, two scales in one column. */
export function valueIssues(table: TableReading, choice: TableChoice): readonly Issue[] {
  if (table.role === 'unknown' || table.role === 'ignore') return [];
  return table.columns
    .filter(({ field }) => fieldsWithEmptyWords.includes(field as Field))
    .flatMap((column) => columnIssues(table, column, choice));
}

function columnIssues(table: TableReading, column: ColumnReading, choice: TableChoice): readonly Issue[] {
  const counts = shortTexts(table, column);
  const isRating = fieldsOfRatings.includes(column.field as Field);
  const empty = textsNotKnown(table, column, choice, counts);
  const errors = empty.filter(([text]) => isExcelError(text));
  const words = empty.filter(([text]) => !isExcelError(text));
  const issue = (severity: Severity, code: ImportIssueCode, found: readonly Counted[]): readonly Issue[] =>
    found.length === 0
      ? []
      : [{ code, severity, file: table.file, row: null, column: column.title, found: listed(found), expected: null }];
  return [
    ...issue(words.some(([text]) => isEmptyWord(text)) ? 'warning' : 'note', 'meansEmpty', words),
    ...issue('warning', 'excelErrors', errors),
    ...(isRating ? issue('warning', 'mixedScales', twoScales(counts)) : []),
    ...(isRating && column.scale === null ? beyondScale(table, column, counts) : []),
  ];
}

/** The texts of a column that are read as not known, and in how many cells each stands. */
export function textsNotKnown(
  table: TableReading,
  column: ColumnReading,
  choice: TableChoice,
  counts = shortTexts(table, column),
): readonly Counted[] {
  const answered = new Set(Object.keys(choice.values?.[column.field as Field] ?? {}).map(foldWord));
  const isRating = fieldsOfRatings.includes(column.field as Field);
  return [...counts].filter(
    ([text]) => meansEmpty(text) && !answered.has(foldWord(text)) && !(isRating && isNoNumber(text)),
  );
}

/** Where no title names the scale, the other ratings show it. */
function beyondScale(
  { file }: TableReading,
  { title }: ColumnReading,
  counts: ReadonlyMap<string, number>,
): readonly Issue[] {
  const ratings = [...counts].flatMap(([text, count]) => {
    const rating = numberOf(text);
    return rating === null || isPercent(text) ? [] : Array.from({ length: count }, () => rating);
  });
  const far = farBeyond(ratings);
  if (far === null) return [];
  const about = {
    file,
    row: null,
    column: title,
    found: [...new Set(far.beyond)].join(', '),
    expected: `1–${far.top}`,
  };
  return [{ code: 'beyondScale', severity: 'warning', ...about }];
}

type Counted = readonly [text: string, count: number];

/** One percentage and one plain number, where a column has both. */
function twoScales(counts: ReadonlyMap<string, number>): readonly Counted[] {
  const numbers = [...counts].filter(([text]) => numberOf(text) !== null);
  const percent = numbers.find(([text]) => isPercent(text));
  const plain = numbers.find(([text]) => !isPercent(text));
  return percent === undefined || plain === undefined ? [] : [percent, plain];
}

function listed(found: readonly Counted[]): string {
  return found.map(([text, count]) => (count === 1 ? text : `${text} ×${count}`)).join(', ');
}

/** No word for "not known" and no rating is longer. */
const longest = 24;

function shortTexts(table: TableReading, { index }: ColumnReading): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let row = table.headerRow; row < table.rows.length; row += 1) {
    const text = table.rows[row]?.[index]?.trim() ?? '';
    if (text !== '' && text.length <= longest) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
