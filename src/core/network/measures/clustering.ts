import type { Adjacency } from '../adjacency.ts';
import { neighbourMaps } from './neighbourMaps.ts';

/** How often two partners of one organisation are partners of each other, on an undirected graph. */
export interface Clustering {
  /** By index: tied pairs of neighbours over all pairs of neighbours; null under two neighbours (Watts & Strogatz 1998). */
  readonly local: readonly (number | null)[];
  readonly triangles: number;
  /** Pairs of ties that share an end. */
  readonly triples: number;
  /** 3 × triangles / triples; null where there is no triple. */
  readonly transitivity: number | null;
}

export function clustering(adjacency: Adjacency): Clustering {
  const near = neighbourMaps(adjacency);
  const closed = near.map((row) => countTied([...row.keys()], near));
  const pairs = near.map(({ size }) => (size * (size - 1)) / 2);
  const triples = pairs.reduce((sum, count) => sum + count, 0);
  const corners = closed.reduce((sum, count) => sum + count, 0);
  return {
    local: closed.map((count, v) => (pairs[v] === 0 ? null : count / (pairs[v] as number))),
    triangles: corners / 3,
    triples,
    transitivity: triples === 0 ? null : corners / triples,
  };
}

type Near = readonly ReadonlyMap<number, number>[];

function countTied(row: readonly number[], near: Near): number {
  let count = 0;
  row.forEach((a, at) => {
    for (const b of row.slice(at + 1)) if (near[a]?.has(b)) count += 1;
  });
  return count;
}

/** Clustering with strengths, by index; 0 under two neighbours. */
export interface WeightedClustering {
  /** Mean over pairs of neighbours of the cube root of the three strengths, as shares of the greatest (Onnela 2005). */
  readonly onnela: readonly number[];
  /** Tied pairs of neighbours by the mean strength of the ties to them (Barrat 2004). */
  readonly barrat: readonly number[];
}

export function weightedClustering(adjacency: Adjacency): WeightedClustering {
  const near = neighbourMaps(adjacency);
  const most = adjacency.strength.reduce((a, b) => Math.max(a, b), 0);
  const sums = near.map((row) => {
    let cubic = 0;
    let arithmetic = 0;
    const entries = [...row];
    entries.forEach(([a, toA], at) => {
      for (const [b, toB] of entries.slice(at + 1)) {
        const third = near[a]?.get(b);
        if (third === undefined) continue;
        cubic += Math.cbrt((toA / most) * (toB / most) * (third / most));
        arithmetic += (toA + toB) / 2;
      }
    });
    return { cubic, arithmetic, degree: row.size, strength: entries.reduce((sum, [, value]) => sum + value, 0) };
  });
  return {
    onnela: sums.map(({ cubic, degree }) => (degree < 2 ? 0 : (2 * cubic) / (degree * (degree - 1)))),
    barrat: sums.map(({ arithmetic, degree, strength }) =>
      degree < 2 ? 0 : (2 * arithmetic) / (strength * (degree - 1)),
    ),
  };
}
