import type { Adjacency } from '../adjacency.ts';

/** Closeness of every vertex, by index. */
export interface Closeness {
  /** r / Σ distances to the r others that it reaches; 0 for whoever reaches nobody (Freeman 1979, within the component). */
  readonly within: Float64Array;
  /** The same times r / (n − 1) (Wasserman & Faust 1994, p. 201); comparable across components. */
  readonly wassermanFaust: Float64Array;
  /** Σ 1 / distance over all others, divided by n − 1, 1/∞ being 0 (Marchiori & Latora 2000). */
  readonly harmonic: Float64Array;
}

/** For each source its distances to the others, as `eachSource` or `eachWeightedSource` find them. */
type Search = (adjacency: Adjacency, visit: (source: number, reached: SearchedDistances) => void) => void;

interface SearchedDistances {
  readonly order: Int32Array;
  readonly count: number;
  readonly distance: Int32Array | Float64Array;
}

/**
 * Along the arcs of `adjacency`: give it the arcs the other way round for closeness by incoming distances. `unit` is what a
 * distance is divided by. Under two organisations all are 0.
 */
export function closeness(adjacency: Adjacency, search: Search, unit = 1): Closeness {
  const size = adjacency.offsets.length - 1;
  const within = new Float64Array(size);
  const wassermanFaust = new Float64Array(size);
  const harmonic = new Float64Array(size);
  search(adjacency, (source, { order, count, distance }) => {
    let total = 0;
    let inverse = 0;
    for (let at = 1; at < count; at++) {
      const far = (distance[order[at] as number] as number) / unit;
      total += far;
      inverse += 1 / far;
    }
    const others = count - 1;
    if (others === 0) return;
    within[source] = others / total;
    wassermanFaust[source] = ((others / (size - 1)) * others) / total;
    harmonic[source] = inverse / (size - 1);
  });
  return { within, wassermanFaust, harmonic };
}
