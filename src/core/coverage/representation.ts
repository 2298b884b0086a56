/** How large one category is beside the share that somebody set for it. Null where a figure is undefined. */
export interface Representation {
  readonly count: number;
  /** Of all; null where there is nobody. */
  readonly share: number | null;
  /** The share that it should have, from 0 to 1; null where none is set, and nothing is assumed then. */
  readonly target: number | null;
  /** share / target: the representation ratio, which is the location quotient against that share (Isard 1960). */
  readonly ratio: number | null;
  /** How many the target comes to, not rounded. */
  readonly expected: number | null;
  /** How many are missing at the present size: max(0, ⌈target × all − count⌉). */
  readonly shortfall: number | null;
  /** The Wilson interval of the share at 95 % (Wilson 1927); it means something only where the field is a sample. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** Below this a category is under-represented: the four-fifths convention (EEOC 1978). */
export const underFrom = 0.8;
/** Above this it is over-represented: the inverse of `underFrom`. */
export const overFrom = 1.25;

export type RepresentationVerdict = 'under' | 'aboutRight' | 'over';

/** What a ratio is called; null where it is undefined. */
export function representationVerdict(ratio: number | null): RepresentationVerdict | null {
  if (ratio === null) return null;
  if (ratio < underFrom) return 'under';
  return ratio > overFrom ? 'over' : 'aboutRight';
}

/** `count` of `all`, beside the share that is set for it. */
export function representation(count: number, all: number, target: number | null): Representation {
  const share = all === 0 ? null : count / all;
  const expected = target === null ? null : target * all;
  return {
    count,
    share,
    target,
    ratio: share === null || target === null || target === 0 ? null : share / target,
    expected,
    shortfall: expected === null ? null : Math.max(0, Math.ceil(expected - count - slip)),
    interval: wilsonInterval(count, all),
  };
}

/** Products of shares miss whole numbers by their last digit: 0.15 × 20 is 3, not 4 by rounding up. */
const slip = 1e-9;
/** The 97.5 % point of the normal distribution. */
const z = 1.959963984540054;

function wilsonInterval(count: number, all: number): readonly [low: number, high: number] | null {
  if (all === 0) return null;
  const share = count / all;
  const scale = 1 + z ** 2 / all;
  const middle = (share + z ** 2 / (2 * all)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  return [count === 0 ? 0 : Math.max(0, middle - half), count === all ? 1 : Math.min(1, middle + half)];
}
