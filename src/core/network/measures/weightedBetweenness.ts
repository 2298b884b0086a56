import type { AnalysisGraph } from '../analysisGraph.ts';
import type { Distances } from './distances.ts';
import { eachWeightedSource } from './weightedSearch.ts';

/**
 * Betweenness along the shortest weighted paths, not normalised (Freeman 1977; Brandes 2001). Undirected graphs count unordered
 * pairs. By index of the graph.
 */
export function weightedBetweenness(graph: AnalysisGraph, distances: Distances): Float64Array {
  const size = graph.ids.length;
  const total = new Float64Array(size);
  const dependency = new Float64Array(size);
  const { offsets, neighbours } = graph.outgoing;
  eachWeightedSource(graph.outgoing, distances, (source, { order, count, distance, paths }) => {
    dependency.fill(0);
    for (let position = count - 1; position >= 0; position--) {
      const v = order[position] as number;
      let gathered = 0;
      for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
        const w = neighbours[at] as number;
        const isNext = (distance[v] as number) + (distances.length[at] as number) === (distance[w] as number);
        if (isNext) gathered += (1 + (dependency[w] as number)) / (paths[w] as number);
      }
      dependency[v] = (paths[v] as number) * gathered;
      if (v !== source) total[v] = (total[v] as number) + (dependency[v] as number);
    }
  });
  return graph.directed ? total : total.map((value) => value / 2);
}
