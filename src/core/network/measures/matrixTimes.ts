import type { Adjacency } from '../adjacency.ts';

/**
 * The matrix of ties as a function: (A x)_v = Σ over neighbours w of v of x_w, or of strength × x_w. The image is written into
 * `image` where one is given.
 */
export function matrixTimes(
  { offsets, neighbours, strength }: Adjacency,
  weighted: boolean,
): (x: Float64Array, image?: Float64Array) => Float64Array {
  const size = offsets.length - 1;
  return (x, image = new Float64Array(size)) => {
    for (let v = 0; v < size; v++) {
      let sum = 0;
      const end = offsets[v + 1] as number;
      for (let at = offsets[v] as number; at < end; at++) {
        const value = x[neighbours[at] as number] as number;
        sum += weighted ? (strength[at] as number) * value : value;
      }
      image[v] = sum;
    }
    return image;
  };
}
