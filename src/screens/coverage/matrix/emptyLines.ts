import type { CrossCell, CrossLayout, CrossTable } from '../../../core/coverage/crossTable.ts';
import type { DimensionKey } from '../../../core/coverage/dimension.ts';
import { unknownValue } from '../../../core/model/filter.ts';
import type { Counted } from '../../../core/model/target.ts';

/** Whole rows, or whole columns, in which nobody is counted. */
export interface EmptyLines {
  readonly dimension: DimensionKey;
  /** Those around whom most are listed first. */
  readonly values: readonly string[];
  /** Of so many rows or columns. */
  readonly of: number;
}

/** Whom a partnership looks for. A stage or a level is reached: that nobody is there yet is no gap of the whole. */
const lookedFor: readonly DimensionKey[] = ['sector', 'topic', 'region', 'population', 'contribution'];

/** Sectors before all else; else the side of the matrix of which more is empty. Null: somebody is in each row and column. */
export function emptyLines(table: CrossTable, layout: CrossLayout, counting: Counted): EmptyLines | null {
  const sides = [
    emptyOf(layout.rows, table.rowValues, table.rowTotals, layout, counting),
    emptyOf(layout.columns, table.columnValues, table.columnTotals, layout, counting),
  ].filter(({ values }) => values.length > 0);
  const weight = ({ dimension, values, of }: EmptyLines) => (dimension === 'sector' ? 1 : 0) + values.length / of;
  return sides.toSorted((a, b) => weight(b) - weight(a))[0] ?? null;
}

function emptyOf(
  dimension: DimensionKey,
  values: readonly string[],
  totals: readonly CrossCell[],
  { within }: CrossLayout,
  counting: Counted,
): EmptyLines {
  const known = values.map((value, at) => ({ value, total: totals[at] })).filter(({ value }) => value !== unknownValue);
  // Where only one value of the dimension is counted, the others are empty because they were left out.
  const isLeftOut = within?.dimension === dimension || !lookedFor.includes(dimension);
  const empty = known
    .filter(({ total }) => !isLeftOut && total?.[counting].length === 0)
    .toSorted((a, b) => (b.total?.listed.length ?? 0) - (a.total?.listed.length ?? 0));
  return { dimension, values: empty.map(({ value }) => value), of: known.length };
}
