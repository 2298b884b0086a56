import type { OrganizationId } from '../../model/ids.ts';
import type { AnalysisGraph } from '../analysisGraph.ts';
import { bridges } from '../measures/bridges.ts';
import type { TieMeasures } from './networkMeasures.ts';

/** Each tied pair (where direction is kept, each arc), in the order of the graph. `through`: betweenness of each arc. */
export function measureTies(graph: AnalysisGraph, through: Float64Array): readonly TieMeasures[] {
  const size = graph.ids.length;
  const fragile = new Set(bridges(graph).map(([low, high]) => low * size + high));
  const { offsets, neighbours } = graph.outgoing;
  const found: TieMeasures[] = [];
  for (let v = 0; v < size; v++) {
    for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
      const w = neighbours[at] as number;
      if (!graph.directed && w < v) continue;
      found.push({
        source: graph.ids[v] as OrganizationId,
        target: graph.ids[w] as OrganizationId,
        betweenness: through[at] as number,
        isBridge: fragile.has(Math.min(v, w) * size + Math.max(v, w)),
      });
    }
  }
  return found;
}
