import type { GapRow } from '../../../core/coverage/targets/gapReport.ts';

/** Those that are short, the heaviest first by weight × shortfall; of those alike, as they were set. */
export function worstFirst(rows: readonly GapRow[]): readonly GapRow[] {
  const points = ({ target, shortfall }: GapRow) => target.weight * shortfall;
  return rows.filter(({ shortfall }) => shortfall > 0).toSorted((a, b) => points(b) - points(a));
}
