import type { Adjacency } from '../adjacency.ts';
import { normalised } from './eigenvector.ts';
import { matrixTimes } from './matrixTimes.ts';

const enough = 1e-15;
const mostRounds = 500;

/**
 * Katz centrality x = (I − αA)⁻¹ 1 of an undirected graph (Katz 1953), of length 1. α must be under 1 / the largest eigenvalue;
 * with half of that some sixty rounds do.
 */
export function katz(adjacency: Adjacency, alpha: number): Float64Array {
  const times = matrixTimes(adjacency, false);
  let x = new Float64Array(adjacency.offsets.length - 1).fill(1);
  for (let round = 0, change = 1; change > enough && round < mostRounds; round++) {
    const next = times(x).map((value) => alpha * value + 1);
    change = next.reduce((most, value, v) => Math.max(most, Math.abs(value - (x[v] as number)) / value), 0);
    x = next;
  }
  return normalised(x);
}
