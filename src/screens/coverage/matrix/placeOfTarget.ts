import type { PointedCell } from '../../../app/pointedStore.ts';
import type { CrossLayout } from '../../../core/coverage/crossTable.ts';
import { targetCellOf } from '../../../core/coverage/place.ts';
import { cellKey } from '../../../core/model/target.ts';
import type { GridPlace } from '../../parts/table/gridMove.ts';
import type { Matrix } from './matrixModel.ts';

/** Where in the matrix a target is: its cell or, where it is of a whole row or column, the head of that; null where it is not shown. */
export function placeOfTarget(
  { rows, columns }: Matrix,
  layout: Pick<CrossLayout, 'rows' | 'columns' | 'within'>,
  { cell, counted }: PointedCell,
): GridPlace | null {
  const key = cellKey(cell);
  const isIt = (other: typeof cell | null) => other !== null && cellKey(other) === key;
  for (const [row, { kind, cells }] of rows.entries()) {
    const column = cells.findIndex(({ target }) => isIt(target));
    if (column >= 0 && (kind === 'value' || counted === 'seated')) return { row, column: column + 1 };
  }
  const within = layout.within === null ? [] : [layout.within];
  const isOf = (dimension: CrossLayout['rows'], value: string) => isIt(targetCellOf([{ dimension, value }, ...within]));
  const row = rows.findIndex(({ kind, value }) => kind === 'value' && isOf(layout.rows, value));
  if (row >= 0) return { row, column: 0 };
  const column = columns.findIndex(({ value }) => isOf(layout.columns, value));
  return column < 0 ? null : { row: -1, column: column + 1 };
}
