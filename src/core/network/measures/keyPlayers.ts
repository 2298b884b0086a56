import type { Adjacency } from '../adjacency.ts';
import type { AnalysisGraph } from '../analysisGraph.ts';
import { eachSource } from './eachSource.ts';
import { distanceFragmentation, fragmentation } from './fragmentation.ts';

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

export interface KeyPlayers {
  readonly value: number;
  /** How many sets reach the value, and the first ten of them. */
  readonly sets: number;
  readonly examples: readonly (readonly number[])[];
}

const asGood = 1e-9;
const mostExamples = 10;
const mostSets = 200_000;

/**
 * The best sets of `size`, all sets looked at. Null where there are too few organisations, and where there are more than `mostSets`
 * sets to look at.
 */
export function keyPlayers(graph: Ties, goal: KeyPlayerGoal, size: number): KeyPlayers | null {
  const count = graph.either.offsets.length - 1;
  if (count < size || setsAmong(count, size) > mostSets) return null;
  const score = scorers[goal](graph);
  let value = Number.NEGATIVE_INFINITY;
  let sets = 0;
  let examples: (readonly number[])[] = [];
  for (const set of setsOf(count, size)) {
    const reached = score(set);
    if (reached === null) return null;
    if (reached > value + asGood) {
      value = reached;
      sets = 0;
      examples = [];
    }
    if (reached < value - asGood) continue;
    sets += 1;
    if (examples.length < mostExamples) examples.push([...set]);
  }
  return { value, sets, examples };
}

type Ties = Pick<AnalysisGraph, 'either'>;

type Score = (set: readonly number[]) => number | null;

const scorers: Readonly<Record<KeyPlayerGoal, (graph: Ties) => Score>> = {
  fragment: (graph) => (set) => fragmentation(graph, set).share,
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
    return (set) => {
      const reached = new Set(set);
      for (const member of set) {
        for (const w of neighbours.subarray(offsets[member], offsets[member + 1])) reached.add(w);
      }
      return reached.size;
    };
  },
};

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

/** n over k. */
function setsAmong(count: number, size: number): number {
  let sets = 1;
  for (let at = 1; at <= size; at++) sets = (sets * (count - size + at)) / at;
  return sets;
}

/** All sets of so many of the first `count` numbers, ascending. The array is used again. */
function* setsOf(count: number, size: number): Generator<readonly number[]> {
  const set = Array.from({ length: size }, (_, at) => at);
  for (;;) {
    yield set;
    let at = size - 1;
    while (at >= 0 && set[at] === count - size + at) at -= 1;
    if (at < 0) return;
    set[at] = (set[at] as number) + 1;
    for (let next = at + 1; next < size; next++) set[next] = (set[next - 1] as number) + 1;
  }
}
