import type { Adjacency } from '../adjacency.ts';
import type { AnalysisGraph } from '../analysisGraph.ts';
import { eachSource } from './eachSource.ts';
import { distanceFragmentation } from './fragmentation.ts';

/** What a set of organisations is chosen for (Borgatti 2006). */
export type KeyPlayerGoal =
  /** Without them the most pairs have no path. */
  | 'fragment'
  /** Without them pairs are furthest from each other. */
  | 'distance'
  /** They are nearest to everybody: Σ 1 / distance to the nearest of them, members counted 1, over all. */
  | 'reach'
  /** They and their partners are the most. */
  | 'neighbours';

export type Ties = Pick<AnalysisGraph, 'either'>;

/** What a set comes to; null where that is undefined. */
export type Score = (set: readonly number[]) => number | null;

export const scorers: Readonly<Record<KeyPlayerGoal, (graph: Ties) => Score>> = {
  fragment: ({ either }) => {
    const connectedWithout = connectedPairs(either);
    return (set) => {
      const left = either.offsets.length - 1 - set.length;
      return left < 2 ? null : 1 - (2 * connectedWithout(set)) / (left * (left - 1));
    };
  },
  distance: (graph) => (set) => distanceFragmentation(graph, set),
  reach: ({ either }) => {
    const near = inverseDistances(either);
    return (set) => {
      let sum = 0;
      for (let v = 0; v < near.length; v++) {
        let best = 0;
        for (const member of set) best = Math.max(best, near[member]?.[v] as number);
        sum += best;
      }
      return near.length === 0 ? null : sum / near.length;
    };
  },
  neighbours: ({ either: { offsets, neighbours } }) => {
    const seen = new Int32Array(offsets.length - 1);
    let stamp = 0;
    return (set) => {
      stamp += 1;
      let reached = 0;
      const note = (v: number) => {
        if (seen[v] === stamp) return;
        seen[v] = stamp;
        reached += 1;
      };
      for (const member of set) {
        note(member);
        for (let at = offsets[member] as number; at < (offsets[member + 1] as number); at++)
          note(neighbours[at] as number);
      }
      return reached;
    };
  },
};

/** How many pairs have a path once a set is left out. */
export function connectedPairs({ offsets, neighbours }: Adjacency): (without: readonly number[]) => number {
  const size = offsets.length - 1;
  const seen = new Int32Array(size);
  const waiting = new Int32Array(size);
  let stamp = 0;
  return (without) => {
    stamp += 1;
    for (const v of without) seen[v] = stamp;
    let pairs = 0;
    for (let start = 0; start < size; start++) {
      if (seen[start] === stamp) continue;
      seen[start] = stamp;
      waiting[0] = start;
      let found = 1;
      for (let done = 0; done < found; done++) {
        const v = waiting[done] as number;
        for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
          const w = neighbours[at] as number;
          if (seen[w] === stamp) continue;
          seen[w] = stamp;
          waiting[found++] = w;
        }
      }
      pairs += (found * (found - 1)) / 2;
    }
    return pairs;
  };
}

function inverseDistances(either: Adjacency): readonly Float64Array[] {
  const size = either.offsets.length - 1;
  const near = Array.from({ length: size }, () => new Float64Array(size));
  eachSource(either, (source, { order, count, distance }) => {
    const row = near[source] as Float64Array;
    row[source] = 1;
    for (let at = 1; at < count; at++) row[order[at] as number] = 1 / (distance[order[at] as number] as number);
  });
  return near;
}
