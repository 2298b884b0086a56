import type { AnalysisGraph } from './analysisGraph.ts';
import { distanceSums } from './measures/distanceSums.ts';

/**
 * Harmonic closeness, not normalised: H(v) = Σ over others u of 1 / distance(u → v), 1/∞ being 0 (Marchiori & Latora 2000;
 * Boldi & Vigna 2014). Directed graphs: distances towards the vertex. By index of the graph; isolates get 0.
 */
export function harmonic(graph: Pick<AnalysisGraph, 'outgoing'>): Float64Array {
  return distanceSums(graph.outgoing).inverse;
}
