import type { Adjacency } from '../adjacency.ts';
import type { AnalysisGraph } from '../analysisGraph.ts';
import { mirrors } from './mirrors.ts';

/** How much of the shortest paths runs through organisations and along ties, unweighted and not normalised. */
export interface PathsThrough {
  /** Betweenness (Freeman 1977), by index of the graph. */
  readonly organizations: Float64Array;
  /**
   * Of each arc: Σ over pairs of the share of their shortest paths that run along it (Girvan & Newman 2002). Beside
   * `outgoing.neighbours`; an undirected pair has the same value at both of its arcs.
   */
  readonly arcs: Float64Array;
}

const unseen = 0;
const settled = 1;
const oneStepFurther = 2;

/** Undirected graphs count unordered pairs. By the way of Brandes (2001, 2008); the arcs of shortest paths are noted on the way out. */
export function pathsThrough({ directed, outgoing }: Pick<AnalysisGraph, 'directed' | 'outgoing'>): PathsThrough {
  const size = outgoing.offsets.length - 1;
  const { neighbours } = outgoing;
  const organizations = new Float64Array(size);
  const arcs = new Float64Array(neighbours.length);
  const search = newSearch(size, neighbours.length);
  const { order, paths, next, nextFrom, share } = search;
  for (let source = 0; source < size; source++) {
    for (let position = searchFrom(source, outgoing, search) - 1; position >= 0; position--) {
      const v = order[position] as number;
      const own = paths[v] as number;
      let dependency = 0;
      const end = nextFrom[position + 1] as number;
      for (let noted = nextFrom[position] as number; noted < end; noted++) {
        const at = next[noted] as number;
        const along = own * (share[neighbours[at] as number] as number);
        arcs[at] = (arcs[at] as number) + along;
        dependency += along;
      }
      share[v] = (1 + dependency) / own;
      if (v !== source) organizations[v] = (organizations[v] as number) + dependency;
    }
  }
  if (directed) return { organizations, arcs };
  return { organizations: organizations.map((value) => value / 2), arcs: halved(outgoing, arcs) };
}

/** Each unordered pair was counted from both of its ends: what ran either way, halved, at both arcs. */
function halved(outgoing: Adjacency, arcs: Float64Array): Float64Array {
  const mirror = mirrors(outgoing);
  return arcs.map((value, at) => (value + (arcs[mirror[at] as number] as number)) / 2);
}

/** Working memory, made once and used for every source. */
interface Search {
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
function searchFrom(source: number, { offsets, neighbours }: Adjacency, search: Search): number {
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
