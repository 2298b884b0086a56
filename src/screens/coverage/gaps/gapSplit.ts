import type { GapRow } from '../../../core/coverage/targets/gapReport.ts';

/** What a target is mainly about. */
export type GapKind = 'topic' | 'region' | 'population' | 'sector' | 'committee';

const kinds: readonly GapKind[] = ['topic', 'region', 'population', 'sector', 'committee'];

export function gapKind({ target: { counted, topic, region, population } }: Pick<GapRow, 'target'>): GapKind {
  if (counted === 'seated') return 'committee';
  if (topic !== null) return 'topic';
  if (region !== null) return 'region';
  return population === null ? 'sector' : 'population';
}

/** How many there are too few of in all, and by what the targets are about; kinds in which nobody is short are left out. */
export function gapSplit(rows: readonly GapRow[]): {
  readonly total: number;
  readonly kinds: readonly { readonly kind: GapKind; readonly short: number }[];
} {
  const shortOf = (of: readonly GapRow[]) => of.reduce((sum, { shortfall }) => sum + shortfall, 0);
  return {
    total: shortOf(rows),
    kinds: kinds
      .map((kind) => ({ kind, short: shortOf(rows.filter((row) => gapKind(row) === kind)) }))
      .filter(({ short }) => short > 0),
  };
}
