/** Sums of shares differ in their last bits by the order of adding: values this near, as shares of the highest, are equal. */
const noise = 1e-10;

/** Ranks by value from the lowest, 1, up; equal ones share the mean of their places. */
export function ranksOf(values: Float64Array): Float64Array {
  const { sorted, order } = ordered(values);
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && sorted[end] === sorted[start]) end += 1;
    for (let at = start; at < end; at++) ranks[order[at] as number] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

/** Whether each is among the first so many, ties included: fewer than `places` are above it, and it is above zero. */
export function amongFirst(values: Float64Array, places: number): Uint8Array {
  const { sorted, whole } = ordered(values);
  const least = Math.max(sorted[Math.max(0, sorted.length - places)] ?? 0, 1);
  return Uint8Array.from(whole, (value) => Number(value >= least));
}

/** Correlation of two lists of numbers; null where all of one are alike. */
export function correlationOf(a: Float64Array, b: Float64Array): number | null {
  const [meanA, meanB] = [mean(a), mean(b)];
  let product = 0;
  let squareA = 0;
  let squareB = 0;
  for (let at = 0; at < a.length; at++) {
    const x = (a[at] as number) - meanA;
    const y = (b[at] as number) - meanB;
    product += x * y;
    squareA += x * x;
    squareB += y * y;
  }
  return squareA === 0 || squareB === 0 ? null : product / Math.sqrt(squareA * squareB);
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

interface Ordered {
  /** The values in whole steps, none of which is noise; by index, and ascending. */
  readonly whole: Float64Array;
  readonly sorted: Float64Array;
  /** Indices in the order of `sorted`. */
  readonly order: Uint32Array;
}

function ordered(values: Float64Array): Ordered {
  let highest = 0;
  for (const value of values) highest = Math.max(highest, Math.abs(value));
  const step = highest === 0 ? 1 : highest * noise;
  const whole = values.map((value) => Math.round(value / step));
  const order = Uint32Array.from(whole, (_, at) => at).sort((a, b) => (whole[a] as number) - (whole[b] as number));
  return { whole, order, sorted: Float64Array.from(order, (at) => whole[at] as number) };
}
