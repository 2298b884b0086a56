/**
 * How a figure is shown. `count`: whole. `ratio`: from 0 to 1, two decimals. `signed`: from −1 to 1, two decimals. `share`: a ratio
 * that is too small on most maps for two decimals, two significant digits. `decimal`: any size, two significant digits. `hundred`:
 * from 0 to 100, whole.
 */
export type NumberFormat = 'count' | 'ratio' | 'signed' | 'share' | 'decimal' | 'hundred';

/** The value that stands for "more than nothing, less than 0.01" and is shown as "<0.01". */
export const justAboveZero = 0.005;

/** Keeps a value that is half a step by definition from falling to either side by the order in which it was summed. */
const noise = 1e-9;

/**
 * A value at the precision at which it is shown. Two values that are equal here are not told apart anywhere: more digits
 * than two would claim more than a list of known ties can carry.
 */
export function shownValue(value: number, format: NumberFormat): number {
  switch (format) {
    case 'count':
      return value;
    case 'hundred':
      return Math.round(value + noise);
    case 'share':
    case 'decimal':
      return Number(withoutNoise(value).toPrecision(2));
    case 'ratio':
    case 'signed':
      if (value > 0 && value < justAboveZero) return justAboveZero;
      return Math.round(value * 100 + noise) / 100 + 0;
  }
}

/** Sums of shares differ in the last bits by the order of adding; such a difference must not decide anything. */
export function withoutNoise(value: number): number {
  return Math.round(value / noise) * noise;
}
