import type { Adjacency } from '../adjacency.ts';

/** The matrix of ties as a function: (A x)_v = Σ over neighbours w of v of x_w, or of strength × x_w. */
export function matrixTimes(
  { offsets, neighbours, strength }: Adjacency,
  weighted: boolean,
): (x: Float64Array) => Float64Array {
  return (x) => {
    const image = new Float64Array(x.length);
    for (let v = 0; v < x.length; v++) {
      let sum = 0;
      for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
        sum += (weighted ? (strength[at] as number) : 1) * (x[neighbours[at] as number] as number);
      }
      image[v] = sum;
    }
    return image;
  };
}
