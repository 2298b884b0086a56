import type { Adjacency } from '../adjacency.ts';

/** Strengths as distances that add up without rounding. */
export interface Distances {
  /** Beside `neighbours`; whole numbers. */
  readonly length: Float64Array;
  /** What a length is divided by to give 1 / strength. */
  readonly unit: number;
}

const mostDigits = 6;

/**
 * distance = 1 / strength, in whole numbers: the least common multiple of all the strengths over each of them, so that paths of
 * equal length stay equal. Strengths with decimals are first made whole. Null where the multiple is beyond 2^53 / 2^20 (the sum
 * of a path would be rounded) or a strength is not above zero.
 */
export function distancesOf({ strength }: Adjacency): Distances | null {
  const scale = wholeScale(strength);
  if (scale === null) return null;
  let multiple = 1;
  for (const value of new Set(strength)) {
    if (!(value > 0)) return null;
    const whole = Math.round(value * scale);
    multiple = (multiple / greatestDivisor(multiple, whole)) * whole;
    if (multiple > 2 ** 33) return null;
  }
  const length = Float64Array.from(strength, (value) => multiple / Math.round(value * scale));
  return { length, unit: multiple / scale };
}

/** The power of ten that makes all the strengths whole; null where none up to a million does. */
function wholeScale(strength: Float64Array): number | null {
  for (let digits = 0; digits <= mostDigits; digits++) {
    const scale = 10 ** digits;
    if (strength.every((value) => Math.abs(value * scale - Math.round(value * scale)) < 1e-9)) return scale;
  }
  return null;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
