import type { AnalysisGraph } from '../analysisGraph.ts';
import { searchDepthFirst } from '../depthFirst.ts';

/** Ties without which two parts fall apart, as pairs of indices, the lower first, ascending (Tarjan 1974). */
export function bridges(graph: AnalysisGraph): readonly (readonly [number, number])[] {
  const { order, position, parent, low } = searchDepthFirst(graph);
  const found: (readonly [number, number])[] = [];
  for (const v of order) {
    const above = parent[v] as number;
    if (above < 0 || (low[v] as number) <= (position[above] as number)) continue;
    found.push([Math.min(v, above), Math.max(v, above)]);
  }
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
