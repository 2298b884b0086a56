import type { Adjacency } from '../adjacency.ts';
import type { AnalysisGraph } from '../analysisGraph.ts';
import { TooManyPathsError } from '../betweenness.ts';
import { newPathSearch, searchPathsFrom } from '../pathSearch.ts';
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

/** Undirected graphs count unordered pairs. By the way of Brandes (2001, 2008). */
export function pathsThrough({ directed, outgoing }: Pick<AnalysisGraph, 'directed' | 'outgoing'>): PathsThrough {
  const size = outgoing.offsets.length - 1;
  const { neighbours } = outgoing;
  const organizations = new Float64Array(size);
  const arcs = new Float64Array(neighbours.length);
  const search = newPathSearch(outgoing);
  const { order, paths, next, nextFrom, share } = search;
  for (let source = 0; source < size; source++) {
    for (let position = searchPathsFrom(source, outgoing, search) - 1; position >= 0; position--) {
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
  if (organizations.some((value) => !Number.isFinite(value))) throw new TooManyPathsError();
  if (directed) return { organizations, arcs };
  return { organizations: organizations.map((value) => value / 2), arcs: halved(outgoing, arcs) };
}

/** Each unordered pair was counted from both of its ends: what ran either way, halved, at both arcs. */
function halved(outgoing: Adjacency, arcs: Float64Array): Float64Array {
  const mirror = mirrors(outgoing);
  return arcs.map((value, at) => (value + (arcs[mirror[at] as number] as number)) / 2);
}
