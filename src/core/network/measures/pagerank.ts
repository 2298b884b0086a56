import type { Adjacency } from '../adjacency.ts';

const damping = 0.85;
const enough = 1e-15;
const mostRounds = 500;

/**
 * PageRank along the arcs (Page et al. 1999) with d = 0.85; whoever points at nobody is spread evenly. Sums to 1. An arc counts by
 * its strength where `weighted`. No organisations, an empty array.
 */
export function pagerank({ offsets, neighbours, strength }: Adjacency, weighted: boolean): Float64Array {
  const size = offsets.length - 1;
  const weight = (at: number) => (weighted ? (strength[at] as number) : 1);
  const given = Float64Array.from({ length: size }, (_, v) => {
    let sum = 0;
    for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) sum += weight(at);
    return sum;
  });
  let rank = new Float64Array(size).fill(1 / size);
  for (let round = 0, change = 1; change > enough && size > 0 && round < mostRounds; round++) {
    const idle = rank.reduce((sum, value, v) => sum + (given[v] === 0 ? value : 0), 0);
    const next = new Float64Array(size).fill((1 - damping + damping * idle) / size);
    for (let v = 0; v < size; v++) {
      for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
        const w = neighbours[at] as number;
        const share = (damping * (rank[v] as number) * weight(at)) / (given[v] as number);
        next[w] = (next[w] as number) + share;
      }
    }
    change = next.reduce((sum, value, v) => sum + Math.abs(value - (rank[v] as number)), 0);
    rank = next;
  }
  return rank;
}
