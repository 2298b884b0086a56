import type { Adjacency } from '../adjacency.ts';
import type { DistanceSums } from './distanceSums.ts';

/** Closeness of every vertex, by index. */
export interface Closeness {
  /** r / Σ distances of the r others with a path; 0 for whoever has none (Freeman 1979, within the component). */
  readonly within: Float64Array;
  /** The same times r / (n − 1) (Wasserman & Faust 1994, p. 201); comparable across components. */
  readonly wassermanFaust: Float64Array;
  /** Σ 1 / distance over all others, divided by n − 1, 1/∞ being 0 (Marchiori & Latora 2000). */
  readonly harmonic: Float64Array;
}

/** Of the distances towards each vertex. Under two organisations all are 0. */
export function closenessOf({ reached, total, inverse }: Omit<DistanceSums, 'longest'>): Closeness {
  const others = reached.length - 1;
  const within = reached.map((many, v) => (many === 0 ? 0 : many / (total[v] as number)));
  return {
    within,
    wassermanFaust: within.map((value, v) => (value === 0 ? 0 : (value * (reached[v] as number)) / others)),
    harmonic: inverse.map((value) => (value === 0 ? 0 : value / others)),
  };
}

/** For each source its distances to the others, as `eachSource` or `eachWeightedSource` find them. */
type Search = (adjacency: Adjacency, visit: (source: number, reached: SearchedDistances) => void) => void;

interface SearchedDistances {
  readonly order: Int32Array;
  readonly count: number;
  readonly distance: Int32Array | Float64Array;
}

/** Along the arcs of `adjacency`, of the distances from each vertex. `unit` is what a distance is divided by. */
export function closeness(adjacency: Adjacency, search: Search, unit = 1): Closeness {
  const size = adjacency.offsets.length - 1;
  const sums = {
    reached: new Float64Array(size),
    total: new Float64Array(size),
    inverse: new Float64Array(size),
  };
  search(adjacency, (source, { order, count, distance }) => {
    let total = 0;
    let inverse = 0;
    for (let at = 1; at < count; at++) {
      const far = (distance[order[at] as number] as number) / unit;
      total += far;
      inverse += 1 / far;
    }
    sums.reached[source] = count - 1;
    sums.total[source] = total;
    sums.inverse[source] = inverse;
  });
  return closenessOf(sums);
}
