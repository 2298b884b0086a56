import type { CrossLayout } from '../../../core/coverage/crossTable.ts';
import type { DimensionKey } from '../../../core/coverage/dimension.ts';
import type { DimensionValue } from '../../../core/coverage/place.ts';
import type { TargetCell } from '../../../core/model/target.ts';

type Layout = Pick<CrossLayout, 'rows' | 'columns' | 'within'>;

/** In this order a cell takes rows, columns and the filter; sectors are columns where anything else is rows. */
const order = ['topic', 'region', 'population'] as const satisfies readonly DimensionKey[];

/**
 * How the matrix is laid out so that a cell is in it, of three values the last as its filter; null where it is in it already, or fits
 * no matrix.
 */
export function layoutOfCell(cell: TargetCell, shown: Layout): Layout | null {
  const others = order.flatMap((dimension): readonly DimensionValue[] => {
    const value = cell[dimension];
    return value === null ? [] : [{ dimension, value }];
  });
  const layout = sidesOf(others, cell.sector !== null);
  if (layout === null) return null;
  const { rows, columns, within } = layout;
  // Of one value, whichever the other side is, it has a head.
  const given = others.length + Number(cell.sector !== null);
  const only = others.length === 0 ? columns : rows;
  const wanted = given === 1 ? [only] : [rows, columns];
  const sides = [shown.rows, shown.columns];
  const isThere = wanted.every((dimension) => sides.includes(dimension));
  const isFiltered = shown.within?.dimension === within?.dimension && shown.within?.value === within?.value;
  if (isThere && isFiltered) return null;
  return isThere ? { rows: shown.rows, columns: shown.columns, within } : layout;
}

function sidesOf([first, second, third]: readonly DimensionValue[], hasSector: boolean): Layout | null {
  if (first === undefined) return hasSector ? { rows: 'topic', columns: 'sector', within: null } : null;
  if (!hasSector) {
    return { rows: first.dimension, columns: second?.dimension ?? 'sector', within: third ?? null };
  }
  return third === undefined ? { rows: first.dimension, columns: 'sector', within: second ?? null } : null;
}
