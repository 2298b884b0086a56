import type { Adjacency } from './adjacency.ts';

const unseen = 0;
const settled = 1;
const oneStepFurther = 2;

/** Working memory of a search for shortest paths, made once and used for every source. */
export interface PathSearch {
  readonly state: Uint8Array;
  /** Vertices in the order in which they were reached. */
  readonly order: Int32Array;
  /** Number of shortest paths from the source. */
  readonly paths: Float64Array;
  /** Arcs of shortest paths, in the order of `order`; `nextFrom` says where each vertex's begin. */
  readonly next: Int32Array;
  readonly nextFrom: Int32Array;
  /** (1 + dependency) / paths, of vertices that the way back has passed. */
  readonly share: Float64Array;
}

export function newPathSearch({ offsets, neighbours }: Adjacency): PathSearch {
  const size = offsets.length - 1;
  return {
    state: new Uint8Array(size),
    order: new Int32Array(size),
    paths: new Float64Array(size),
    next: new Int32Array(neighbours.length),
    nextFrom: new Int32Array(size + 1),
    share: new Float64Array(size),
  };
}

/**
 * Breadth-first from the source, level by level; answers how many vertices were reached.
 *
 * Two departures from the textbook (Brandes 2001) make it fast: a vertex holds one byte of state in place of a distance, and the
 * arcs of the shortest-path graph are noted on the way out, so that the way back touches no other.
 */
export function searchPathsFrom(source: number, { offsets, neighbours }: Adjacency, search: PathSearch): number {
  const { state, order, paths, next, nextFrom } = search;
  state.fill(unseen);
  paths.fill(0);
  state[source] = settled;
  paths[source] = 1;
  order[0] = source;
  let reached = 1;
  let noted = 0;
  for (let position = 0; position < reached; ) {
    const levelEnd = reached;
    for (; position < levelEnd; position++) {
      const v = order[position] as number;
      nextFrom[position] = noted;
      const end = offsets[v + 1] as number;
      for (let at = offsets[v] as number; at < end; at++) {
        const w = neighbours[at] as number;
        if (state[w] === settled) continue;
        if (state[w] === unseen) {
          state[w] = oneStepFurther;
          order[reached++] = w;
        }
        paths[w] = (paths[w] as number) + (paths[v] as number);
        next[noted++] = at;
      }
    }
    for (let at = levelEnd; at < reached; at++) state[order[at] as number] = settled;
  }
  nextFrom[reached] = noted;
  return reached;
}
