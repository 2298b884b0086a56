import type { Adjacency } from '../adjacency.ts';
import { eachSource } from './eachSource.ts';

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

export function pathLengths(adjacency: Adjacency): PathLengths {
  const size = adjacency.offsets.length - 1;
  let reachable = 0;
  let total = 0;
  let longest = 0;
  let inverse = 0;
  eachSource(adjacency, (_, { order, count, distance }) => {
    reachable += count - 1;
    for (let at = 1; at < count; at++) {
      const far = distance[order[at] as number] as number;
      total += far;
      inverse += 1 / far;
      if (far > longest) longest = far;
    }
  });
  const pairs = size * (size - 1);
  return {
    reachable,
    mean: reachable === 0 ? null : total / reachable,
    longest: reachable === 0 ? null : longest,
    connected: size >= 2 && reachable === pairs,
    efficiency: size < 2 ? null : inverse / pairs,
  };
}
