import type { DimensionKey } from '../../../core/coverage/dimension.ts';
import type { TargetCell } from '../../../core/model/target.ts';

interface Layout {
  readonly rows: DimensionKey;
  readonly columns: DimensionKey;
}

/** How the matrix is laid out so that a cell is in it; null where it is in it already, or fits no matrix of two. */
export function layoutOfCell({ sector, topic, region, population }: TargetCell, shown: Layout): Layout | null {
  const meant: readonly DimensionKey[] = [
    ...(topic === null ? [] : (['topic'] as const)),
    ...(region === null ? [] : (['region'] as const)),
    ...(population === null ? [] : (['population'] as const)),
    ...(sector === null ? [] : (['sector'] as const)),
  ];
  const [rows, columns, ...more] = meant;
  if (rows === undefined || more.length > 0) return null;
  const isShown = meant.every((key) => key === shown.rows || key === shown.columns);
  if (isShown || rows === 'sector') return null;
  return { rows, columns: columns ?? 'sector' };
}
