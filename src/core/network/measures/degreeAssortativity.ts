import type { Adjacency } from '../adjacency.ts';

/** Correlation of the degrees at the two ends of a tie (Newman 2002), undirected; null where all degrees are alike or no ties. */
export function degreeAssortativity({ offsets, neighbours }: Adjacency): number | null {
  const degree = (v: number) => (offsets[v + 1] as number) - (offsets[v] as number);
  let ends = 0;
  let first = 0;
  let square = 0;
  let product = 0;
  for (let v = 0; v + 1 < offsets.length; v++) {
    for (const w of neighbours.subarray(offsets[v], offsets[v + 1])) {
      ends += 1;
      first += degree(v);
      square += degree(v) ** 2;
      product += degree(v) * degree(w);
    }
  }
  if (ends === 0) return null;
  const mean = first / ends;
  const variance = square / ends - mean ** 2;
  return variance < 1e-12 ? null : (product / ends - mean ** 2) / variance;
}
