import type { Adjacency } from '../adjacency.ts';
import { type DistanceSums, distanceSums } from './distanceSums.ts';

/** The lengths of the shortest paths of a whole network, in steps along its arcs. */
export interface PathLengths {
  /** Ordered pairs of two different organisations with a path. */
  readonly reachable: number;
  /** Their mean length; null where no pair has a path. */
  readonly mean: number | null;
  readonly longest: number | null;
  /** Whether every ordered pair has a path; false under two organisations. */
  readonly connected: boolean;
  /** Σ 1 / distance over ordered pairs, divided by n(n − 1) (Latora & Marchiori 2001); null under two organisations. */
  readonly efficiency: number | null;
}

/** Give it the sums where they are known already. */
export function pathLengths(adjacency: Adjacency, sums: DistanceSums = distanceSums(adjacency)): PathLengths {
  const size = adjacency.offsets.length - 1;
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  const reachable = sum(sums.reached);
  const pairs = size * (size - 1);
  return {
    reachable,
    mean: reachable === 0 ? null : sum(sums.total) / reachable,
    longest: reachable === 0 ? null : sums.longest,
    connected: size >= 2 && reachable === pairs,
    efficiency: size < 2 ? null : sum(sums.inverse) / pairs,
  };
}
