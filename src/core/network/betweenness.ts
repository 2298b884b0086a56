import type { AnalysisGraph } from './analysisGraph.ts';

const unseen = 0;
const settled = 1;
const oneStepFurther = 2;

/** Thrown when the number of shortest paths between two organisations is beyond what a 64-bit float can hold (about 2^1024). */
export class TooManyPathsError extends Error {
  override readonly name = 'TooManyPathsError';
}

/**
 * Betweenness, unweighted and not normalised: Σ over pairs of others of the share of their shortest paths that run through
 * the vertex (Freeman 1977; algorithm: Brandes 2001). Undirected graphs count unordered pairs. Pairs without a path add 0.
 * By index of the graph; an empty graph gives an empty array. `onSource` is told how many sources are done.
 *
 * Two departures from the textbook make it fast: a vertex holds one byte of state in place of a distance, and the edges of
 * the shortest-path graph are noted on the way out, so that the way back touches no other.
 */
export function betweenness(
  graph: Pick<AnalysisGraph, 'ids' | 'directed' | 'outgoing'>,
  onSource: (done: number) => void = () => {},
): Float64Array {
  const size = graph.ids.length;
  const total = new Float64Array(size);
  const search = newSearch(size, graph.outgoing.neighbours.length);
  for (let source = 0; source < size; source++) {
    const reached = searchFrom(source, graph, search);
    accumulate(source, reached, search, total);
    onSource(source + 1);
  }
  if (!graph.directed) for (let v = 0; v < size; v++) total[v] = (total[v] as number) / 2;
  if (total.some((value) => !Number.isFinite(value))) throw new TooManyPathsError();
  return total;
}

/** Working memory, made once and used for every source. */
interface Search {
  readonly state: Uint8Array;
  /** Vertices in the order in which they were reached. */
  readonly order: Int32Array;
  /** Number of shortest paths from the source. */
  readonly paths: Float64Array;
  /** Next steps on shortest paths, in the order of `order`; `nextFrom` says where each vertex's begin. */
  readonly next: Int32Array;
  readonly nextFrom: Int32Array;
  /** (1 + dependency) / paths, of vertices that the way back has passed. */
  readonly share: Float64Array;
}

function newSearch(size: number, arcs: number): Search {
  return {
    state: new Uint8Array(size),
    order: new Int32Array(size),
    paths: new Float64Array(size),
    next: new Int32Array(arcs),
    nextFrom: new Int32Array(size + 1),
    share: new Float64Array(size),
  };
}

/** Breadth-first from the source, level by level; answers how many vertices were reached. */
function searchFrom(source: number, graph: Pick<AnalysisGraph, 'outgoing'>, search: Search): number {
  const { offsets, neighbours } = graph.outgoing;
  const { state, order, paths, next, nextFrom } = search;
  state.fill(unseen);
  paths.fill(0);
  state[source] = settled;
  paths[source] = 1;
  order[0] = source;
  let reached = 1;
  let noted = 0;
  let position = 0;
  while (position < reached) {
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
        next[noted++] = w;
      }
    }
    for (let at = levelEnd; at < reached; at++) state[order[at] as number] = settled;
  }
  nextFrom[reached] = noted;
  return reached;
}

/** From the furthest back to the source: each vertex gathers what its next steps depend on it for. */
function accumulate(source: number, reached: number, search: Search, total: Float64Array): void {
  const { order, paths, next, nextFrom, share } = search;
  for (let position = reached - 1; position >= 0; position--) {
    const v = order[position] as number;
    let gathered = 0;
    const end = nextFrom[position + 1] as number;
    for (let at = nextFrom[position] as number; at < end; at++) gathered += share[next[at] as number] as number;
    const dependency = (paths[v] as number) * gathered;
    share[v] = (1 + dependency) / (paths[v] as number);
    if (v !== source) total[v] = (total[v] as number) + dependency;
  }
}
