import { regionWideValue, unknownValue } from '../../model/filter.ts';
import type { Sector } from '../../model/sector.ts';
import type { CrossCell, CrossTable } from '../crossTable.ts';

/** One row of a matrix whose columns are sectors. */
export interface SectorRow {
  readonly value: string;
  /** One for each of `sectorsOf` the matrix. */
  readonly cells: readonly CrossCell[];
  /** All of them, those whose sector nobody gave among them. */
  readonly total: CrossCell;
}

/** The rows that are a topic or a place: without `?`, and without working everywhere, which is no place. */
export function rowsOf({ rowValues, cells, rowTotals, total }: CrossTable): readonly SectorRow[] {
  return rowValues
    .map((value, row) => ({ value, cells: cells[row] ?? [], total: rowTotals[row] ?? total }))
    .filter(({ value }) => value !== unknownValue && value !== regionWideValue);
}

/** The sectors of a matrix whose columns are sectors; `?`, which is last, is none. */
export function sectorsOf({ columnValues }: CrossTable): readonly Sector[] {
  return columnValues.filter((value) => value !== unknownValue);
}
