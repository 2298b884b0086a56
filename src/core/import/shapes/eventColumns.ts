import { type ColumnValues, shareOf } from '../columnValues.ts';
import { foldHeader } from '../fold.ts';
import type { TitledColumn } from '../matchColumns.ts';
import { isEvent } from '../words/eventTitles.ts';
import { startsWithTotal } from '../words/totalWords.ts';
import { isPlainMark, markOf } from './marks.ts';

/** In a column of a meeting, so many filled cells are marks; the others say who came, or why nobody did. */
const mostly = 0.6;
const fewest = 2;

/**
 * The columns of a table of marks of which each is one event: those whose titles say so, and what stands unknown between two of them.
 * Empty where they are fewer than two, or the smaller part of the columns of marks. `isKnown`: whether a column is something else.
 */
export function eventColumns(
  columns: readonly TitledColumn[],
  isKnown: (column: TitledColumn) => boolean,
): readonly TitledColumn[] {
  const marked = columns.filter(
    (column) => isColumnOfMarks(column.values) && !isTotalColumn(column) && !isKnown(column),
  );
  const titled = columns.filter(
    (column) => isEventTitle(column) && isMostlyMarks(column.values) && !isTotalColumn(column),
  );
  if (titled.length < fewest || titled.length < marked.length / 2) return [];
  const [first, last] = [columns.indexOf(titled[0] as TitledColumn), columns.indexOf(titled.at(-1) as TitledColumn)];
  return columns.filter(
    (column, index) => titled.includes(column) || (index > first && index < last && marked.includes(column)),
  );
}

/** Sums beside the events, which are counted anew from the marks. */
export function totalColumns(columns: readonly TitledColumn[]): readonly TitledColumn[] {
  return columns.filter((column) => isTotalColumn(column) && shareOf(column.values, isFigure) === 1);
}

/** Whether a column holds nothing but marks; numbers other than one say how strong something is. */
export function isColumnOfMarks(values: ColumnValues): boolean {
  return values.distinct.every(isMark);
}

function isMostlyMarks(values: ColumnValues): boolean {
  return shareOf(values, isMark) >= mostly;
}

function isMark(cell: string): boolean {
  return isPlainMark(cell) && (markOf(cell)?.strength ?? 1) === 1;
}

function isEventTitle({ title }: TitledColumn): boolean {
  return isEvent(foldHeader(title).words);
}

function isTotalColumn({ title }: TitledColumn): boolean {
  return startsWithTotal(title);
}

function isFigure(text: string): boolean {
  return /^[\d.,\s%]+$/.test(text);
}
