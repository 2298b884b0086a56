import type { ChosenCell } from './useMatrix.ts';

/** A cell of the plot that somebody stands in: its row from above, its place in the direction of reading. */
export interface PlotPlace extends ChosenCell {
  readonly row: number;
  readonly column: number;
}

/**
 * Where an arrow leads from a cell, among those that somebody stands in: along the row, or to the next row that has any, there to
 * the nearest. Left and right are those of the screen. Null where there is none further, or the key is not an arrow.
 */
export function nextCell(
  from: PlotPlace,
  key: string,
  cells: readonly PlotPlace[],
  direction: 'ltr' | 'rtl',
): PlotPlace | null {
  const forward = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const backward = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  const away = (one: PlotPlace) =>
    Math.abs(one.row - from.row) * cells.length * 100 + Math.abs(one.column - from.column);
  const nearest = (those: readonly PlotPlace[]) => those.toSorted((one, other) => away(one) - away(other))[0] ?? null;
  switch (key) {
    case forward:
      return nearest(cells.filter(({ row, column }) => row === from.row && column > from.column));
    case backward:
      return nearest(cells.filter(({ row, column }) => row === from.row && column < from.column));
    case 'ArrowUp':
      return nearest(cells.filter(({ row }) => row < from.row));
    case 'ArrowDown':
      return nearest(cells.filter(({ row }) => row > from.row));
    default:
      return null;
  }
}
