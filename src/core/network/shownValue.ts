/** Counts are whole; ratios run from 0 to 1 and are shown to two decimals. */
export type NumberFormat = 'count' | 'ratio';

/** The value that stands for "more than nothing, less than 0.01" and is shown as "<0.01". */
export const justAboveZero = 0.005;

/** Keeps a value that is half a step by definition from falling to either side by the order in which it was summed. */
const noise = 1e-9;

/**
 * A value at the precision at which it is shown. Two values that are equal here are not told apart anywhere: more digits
 * than two would claim more than a list of known ties can carry.
 */
export function shownValue(value: number, format: NumberFormat): number {
  if (format === 'count') return value;
  if (value > 0 && value < justAboveZero) return justAboveZero;
  return Math.round(value * 100 + noise) / 100;
}
