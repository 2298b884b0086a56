import type { AnalysisGraph } from './analysisGraph.ts';
import { newPathSearch, type PathSearch, searchPathsFrom } from './pathSearch.ts';

/** Thrown when the number of shortest paths between two organisations is beyond what a 64-bit float can hold (about 2^1024). */
export class TooManyPathsError extends Error {
  override readonly name = 'TooManyPathsError';
}

/**
 * Betweenness, unweighted and not normalised: Σ over pairs of others of the share of their shortest paths that run through
 * the vertex (Freeman 1977; algorithm: Brandes 2001). Undirected graphs count unordered pairs. Pairs without a path add 0.
 * By index of the graph; an empty graph gives an empty array. `onSource` is told how many sources are done.
 */
export function betweenness(
  graph: Pick<AnalysisGraph, 'ids' | 'directed' | 'outgoing'>,
  onSource: (done: number) => void = () => {},
): Float64Array {
  const size = graph.ids.length;
  const total = new Float64Array(size);
  const search = newPathSearch(graph.outgoing);
  for (let source = 0; source < size; source++) {
    const reached = searchPathsFrom(source, graph.outgoing, search);
    accumulate(source, reached, graph.outgoing.neighbours, search, total);
    onSource(source + 1);
  }
  if (!graph.directed) for (let v = 0; v < size; v++) total[v] = (total[v] as number) / 2;
  if (total.some((value) => !Number.isFinite(value))) throw new TooManyPathsError();
  return total;
}

/** From the furthest back to the source: each vertex gathers what its next steps depend on it for. */
function accumulate(
  source: number,
  reached: number,
  neighbours: Int32Array,
  { order, paths, next, nextFrom, share }: PathSearch,
  total: Float64Array,
): void {
  for (let position = reached - 1; position >= 0; position--) {
    const v = order[position] as number;
    let gathered = 0;
    const end = nextFrom[position + 1] as number;
    for (let at = nextFrom[position] as number; at < end; at++) {
      gathered += share[neighbours[next[at] as number] as number] as number;
    }
    const dependency = (paths[v] as number) * gathered;
    share[v] = (1 + dependency) / (paths[v] as number);
    if (v !== source) total[v] = (total[v] as number) + dependency;
  }
}
