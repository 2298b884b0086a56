import type { AnalysisGraph } from './analysisGraph.ts';

/** Ties as a share of all possible: 2m / n(n−1), directed m / n(n−1). Null under two organisations. */
export function density(graph: AnalysisGraph): number | null {
  const count = graph.ids.length;
  return count < 2 ? null : graph.outgoing.neighbours.length / (count * (count - 1));
}
