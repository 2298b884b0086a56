import type { Adjacency } from '../adjacency.ts';
import { shuffled } from './shuffled.ts';

/** Less than this is no difference. */
const least = 1e-12;

/** Ties between groups of organisations: each pair from both ends, those within a group left out. */
interface Condensed {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /** How many ties stand for each. */
  readonly ties: Float64Array;
  /** Σ of the ties of its members, those within twice. */
  readonly degree: Float64Array;
}

/**
 * One run of Louvain (Blondel et al. 2008) over ties that count alike: by index, the community of each vertex, numbered from 0. The
 * order in which vertices are looked at is drawn anew in each round. It starts from a division, by default from each by itself.
 */
export function louvain(either: Adjacency, random: () => number, from: Int32Array | null = null): Int32Array {
  const size = either.offsets.length - 1;
  let graph = condensedFrom(either);
  let start = from ?? Int32Array.from({ length: size }, (_, v) => v);
  let of = Int32Array.from({ length: size }, (_, v) => v);
  for (;;) {
    const moved = moveAll(graph, start, random);
    of = of.map((at) => moved.of[at] as number);
    if (moved.count === graph.degree.length) return of;
    graph = condensed(graph, moved.of, moved.count);
    start = Int32Array.from({ length: moved.count }, (_, group) => group);
  }
}

function condensedFrom({ offsets, neighbours }: Adjacency): Condensed {
  const degree = Float64Array.from({ length: offsets.length - 1 }, (_, v) => {
    return (offsets[v + 1] as number) - (offsets[v] as number);
  });
  return { offsets, neighbours, ties: new Float64Array(neighbours.length).fill(1), degree };
}

/** Moves vertices to where they add most to modularity until none moves; communities numbered from 0. */
function moveAll(
  { offsets, neighbours, ties, degree }: Condensed,
  start: Int32Array,
  random: () => number,
): { of: Int32Array; count: number } {
  const size = degree.length;
  const total = degree.reduce((sum, value) => sum + value, 0);
  const of = start.slice();
  const weight = new Float64Array(size);
  for (let v = 0; v < size; v++) weight[of[v] as number] = (weight[of[v] as number] as number) + (degree[v] as number);
  const order = shuffled(size, random);
  const towards = new Float64Array(size);
  const near = new Int32Array(size);
  let mine = 0;
  const gainOf = (group: number) => (towards[group] as number) - ((weight[group] as number) * mine) / total;
  for (let moving = total > 0; moving; ) {
    moving = false;
    for (const v of order) {
      const from = of[v] as number;
      mine = degree[v] as number;
      let found = 0;
      for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
        const group = of[neighbours[at] as number] as number;
        if (towards[group] === 0) near[found++] = group;
        towards[group] = (towards[group] as number) + (ties[at] as number);
      }
      weight[from] = (weight[from] as number) - mine;
      const best = bestOf(near.subarray(0, found), from, gainOf, random);
      for (let at = 0; at < found; at++) towards[near[at] as number] = 0;
      weight[best] = (weight[best] as number) + mine;
      if (best === from) continue;
      of[v] = best;
      moving = true;
    }
  }
  return renumbered(of);
}

/** The group where the gain is highest, `from` unless another is better; of equals any, for the first would hide whole divisions. */
function bestOf(groups: Int32Array, from: number, gainOf: (group: number) => number, random: () => number): number {
  let best = from;
  let gain = gainOf(from);
  let equals = 0;
  for (const group of groups) {
    const other = gainOf(group);
    if (other > gain + least) equals = 0;
    else if (best === from || other < gain - least) continue;
    equals += 1;
    if (equals > 1 && random() * equals >= 1) continue;
    best = group;
    gain = other;
  }
  return best;
}

function condensed({ offsets, neighbours, ties, degree }: Condensed, of: Int32Array, count: number): Condensed {
  const members = membersOf(of, count);
  const degrees = new Float64Array(count);
  const joined = new Float64Array(count);
  const rows = { offsets: new Int32Array(count + 1), neighbours: [] as number[], ties: [] as number[] };
  for (let group = 0; group < count; group++) {
    const near: number[] = [];
    for (const v of members[group] as readonly number[]) {
      degrees[group] = (degrees[group] as number) + (degree[v] as number);
      for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
        const to = of[neighbours[at] as number] as number;
        if (to === group) continue;
        if (joined[to] === 0) near.push(to);
        joined[to] = (joined[to] as number) + (ties[at] as number);
      }
    }
    for (const to of near) {
      rows.neighbours.push(to);
      rows.ties.push(joined[to] as number);
      joined[to] = 0;
    }
    rows.offsets[group + 1] = rows.neighbours.length;
  }
  return {
    offsets: rows.offsets,
    neighbours: Int32Array.from(rows.neighbours),
    ties: Float64Array.from(rows.ties),
    degree: degrees,
  };
}

/** The vertices of each group, ascending. */
export function membersOf(of: Int32Array, count: number): readonly (readonly number[])[] {
  const members = Array.from({ length: count }, () => [] as number[]);
  for (let v = 0; v < of.length; v++) members[of[v] as number]?.push(v);
  return members;
}

/** Groups numbered from 0 in the order of their first members; numbers have to be under the number of vertices. */
export function renumbered(of: Int32Array): { readonly of: Int32Array; readonly count: number } {
  const numbers = new Int32Array(of.length).fill(-1);
  let count = 0;
  const found = of.map((group) => {
    if ((numbers[group] as number) < 0) numbers[group] = count++;
    return numbers[group] as number;
  });
  return { of: found, count };
}
