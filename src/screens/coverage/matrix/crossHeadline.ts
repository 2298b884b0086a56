import type { CrossCell, CrossLayout, CrossTable } from '../../../core/coverage/crossTable.ts';
import type { DimensionKey } from '../../../core/coverage/dimension.ts';
import type { DimensionValue } from '../../../core/coverage/place.ts';
import { engagedFromStage } from '../../../core/coverage/whenCounted.ts';
import type { AnalysisRules } from '../../../core/model/fieldMap.ts';
import { unknownValue } from '../../../core/model/filter.ts';
import { isStage, ladder } from '../../../core/model/stage.ts';
import type { Counted } from '../../../core/model/target.ts';
import { type EmptyLines, emptyLines } from './emptyLines.ts';

/** What a matrix says first: of nobody in whole rows or columns, in a cell, of one, of nobody at all, or that there is somebody everywhere. */
export type CrossHeadline =
  | ({ readonly code: 'lines' } & EmptyLines)
  | { readonly code: 'empty' | 'one'; readonly cell: readonly [DimensionValue, DimensionValue] }
  | { readonly code: 'nobody' | 'covered' }
  | { readonly code: 'unknown'; readonly dimension: DimensionKey };

interface Seen {
  readonly cell: readonly [DimensionValue, DimensionValue];
  readonly count: number;
  /** How much there is around it: listed in its row × listed in its column. */
  readonly around: number;
}

/**
 * Rows or columns without anybody, else the empty cell that tells the most: the one whose row and column have the most listed. Of values that nobody is recruited into
 * (not known, standing aside, not engaged yet) an empty cell is no news.
 */
export function crossHeadline(
  table: CrossTable,
  layout: CrossLayout,
  counting: Counted,
  rules: Pick<AnalysisRules, 'engagedFrom'>,
): CrossHeadline {
  const missing = [layout.rows, layout.columns].find((key) => {
    const values = key === layout.rows ? table.rowValues : table.columnValues;
    return values.every((value) => value === unknownValue);
  });
  if (missing !== undefined) return { code: 'unknown', dimension: missing };
  if (table.total[counting].length === 0) return { code: 'nobody' };
  const lines = emptyLines(table, layout, counting);
  if (lines !== null) return { code: 'lines', ...lines };
  const seen = cellsSeen(table, layout, counting, rules);
  const most = (count: number) =>
    seen.filter((one) => one.count === count && one.around > 0).toSorted((a, b) => b.around - a.around)[0];
  const empty = most(0);
  if (empty !== undefined) return { code: 'empty', cell: empty.cell };
  const single = most(1);
  return single === undefined ? { code: 'covered' } : { code: 'one', cell: single.cell };
}

function cellsSeen(
  table: CrossTable,
  layout: CrossLayout,
  counting: Counted,
  rules: Pick<AnalysisRules, 'engagedFrom'>,
): readonly Seen[] {
  const tells = (dimension: DimensionKey, value: string) => isTelling(dimension, value, rules, layout);
  const listed = (cell: CrossCell | undefined) => cell?.listed.length ?? 0;
  return table.rowValues.flatMap((row, r) =>
    table.columnValues.flatMap((column, c): readonly Seen[] => {
      if (!tells(layout.rows, row) || !tells(layout.columns, column)) return [];
      const around = listed(table.rowTotals[r]) * listed(table.columnTotals[c]);
      const cell = [
        { dimension: layout.rows, value: row },
        { dimension: layout.columns, value: column },
      ] as const;
      return [{ cell, count: table.cells[r]?.[c]?.[counting].length ?? 0, around }];
    }),
  );
}

function isTelling(
  dimension: DimensionKey,
  value: string,
  rules: Pick<AnalysisRules, 'engagedFrom'>,
  { when }: CrossLayout,
): boolean {
  if (value === unknownValue) return false;
  if (dimension === 'stage') {
    return isStage(value) && ladder.indexOf(value) >= ladder.indexOf(engagedFromStage(rules, when));
  }
  return dimension !== 'level' || (value !== 'community' && value !== 'none');
}
