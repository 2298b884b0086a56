import type { Sort, SortValue, TableColumn } from './tableColumn.ts';

/** The rows in the order of a column; equal ones keep theirs, and what is not known comes last in both directions. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sort: Sort,
  collator: Intl.Collator,
): readonly Row[] {
  const sortValue = columns.find(({ key }) => key === sort.column)?.sortValue;
  if (sortValue === undefined) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: sortValue(row) }))
    .sort((a, b) => knownFirst(a.value, b.value) || sign * compare(a.value, b.value, collator))
    .map(({ row }) => row);
}

function knownFirst(a: SortValue, b: SortValue): number {
  return Number(isUnknown(a)) - Number(isUnknown(b));
}

function isUnknown(value: SortValue): boolean {
  return value === null || value === '';
}

function compare(a: SortValue, b: SortValue, collator: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a ?? ''), String(b ?? ''));
}
