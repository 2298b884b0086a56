import type { Organization } from '../../core/model/organization.ts';
import type { Sector } from '../../core/model/sector.ts';
import type { Mixing } from '../../core/network/mixing.ts';
import type { SectorMixing } from '../../core/network/study/networkMeasures.ts';

export const mixingModes = ['counts', 'densities', 'ratios'] as const;

/** What the cells say: how many ties, which share of the possible ones, how many times as many as expected. */
export type MixingMode = (typeof mixingModes)[number];

export interface MixingCellView {
  /** Null where it is undefined, or where it would mislead. */
  readonly value: number | null;
  /** Styles of heat.css. */
  readonly heat: string;
  /** Whether so few ties are expected that it says little. */
  readonly isUncertain: boolean;
  /** What a ratio is made of, said also where the ratio is not; null beside what is no ratio. */
  readonly parts: { readonly ties: number; readonly expected: number } | null;
}

/** Counts and sizes alone until the rest is worked out. */
export type MixingShown = Pick<SectorMixing, 'sectors' | 'sizes' | 'counts'> & Partial<SectorMixing>;

/** Under this many expected ties a ratio is flagged; where fewer than one is expected there is none. */
const fewExpected = 5;

export function mixingCell(mixing: MixingShown, mode: MixingMode, row: number, column: number): MixingCellView {
  const count = mixing.counts[row]?.[column] ?? 0;
  if (!isPossible(mixing, row, column)) return { value: null, heat: 'heat-none', isUncertain: false, parts: null };
  if (mode === 'counts') return { value: count, heat: heatOf(count, countSteps), isUncertain: false, parts: null };
  const value = (mode === 'densities' ? mixing.densities : mixing.ratios)?.[row]?.[column] ?? null;
  const expected = mode === 'ratios' ? (mixing.expected?.[row]?.[column] ?? null) : null;
  const parts = expected === null ? null : { ties: count, expected };
  if (value === null) return { value, heat: 'heat-none', isUncertain: false, parts };
  return {
    value,
    // One tie is as fragile whatever it is a share of.
    heat: count === 1 ? 'heat-1' : heatOf(value, mode === 'densities' ? densitySteps : ratioSteps),
    isUncertain: expected !== null && expected < fewExpected,
    parts,
  };
}

/** Where there is no pair that could be tied, that none is tied is no gap. */
function isPossible({ sizes }: MixingShown, row: number, column: number): boolean {
  const [one = 0, other = 0] = [sizes[row], sizes[column]];
  return row === column ? one > 1 : one > 0 && other > 0;
}

/** The highest value of each tint: a hatch for nothing, dots for one. */
const countSteps = [0, 1, 2, 4, 6, 8];
const densitySteps = [0, 0, 0.05, 0.1, 0.2, 0.4];
/** As many as expected is in the middle. */
const ratioSteps = [0, 0, 0.5, 0.8, 1.25, 2];

function heatOf(value: number, steps: readonly number[]): string {
  const step = steps.findIndex((most) => value <= most);
  return `heat-${step < 0 ? steps.length : step}`;
}

/** Each two sectors with ties between them or not, once where direction plays no part. */
export function columnsOf(sectors: readonly Sector[], row: number, isDirected: boolean): readonly Sector[] {
  return isDirected ? sectors : sectors.slice(0, row + 1);
}

/** The first figures hold counts of pairs, whatever their direction; sizes are of those who count. */
export function countsAlone({ sectors, counts }: Mixing, organizations: readonly Organization[]): MixingShown {
  const sizes = sectors.map((sector) => organizations.filter((one) => one.sector === sector).length);
  return { sectors, sizes, counts };
}
