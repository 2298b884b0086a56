import type { Adjacency } from '../adjacency.ts';
import { eachSource } from './eachSource.ts';

/** How far a network is in pieces, with some of its organisations left out (Borgatti 2006). Direction is ignored. */
export interface Fragmentation {
  /** Share of ordered pairs without a path, 0 to 1; null under two organisations. */
  readonly pairs: number | null;
  /** The same with every pair counted by 1 − 1 / distance. */
  readonly distance: number | null;
  /** Sizes of the pieces, the largest first. */
  readonly pieces: readonly number[];
}

export function fragmentation(either: Adjacency, without: ReadonlySet<number> = new Set()): Fragmentation {
  const left = either.offsets.length - 1 - without.size;
  const pieces: number[] = [];
  let reachable = 0;
  let near = 0;
  const seen = new Set<number>();
  eachSource(
    either,
    (source, { order, count, distance }) => {
      reachable += count - 1;
      for (let at = 1; at < count; at++) near += 1 / (distance[order[at] as number] as number);
      if (seen.has(source)) return;
      pieces.push(count);
      for (const member of order.subarray(0, count)) seen.add(member);
    },
    without,
  );
  const ordered = left * (left - 1);
  return {
    pairs: ordered === 0 ? null : 1 - reachable / ordered,
    distance: ordered === 0 ? null : 1 - near / ordered,
    pieces: pieces.sort((a, b) => b - a),
  };
}
