import type { AnalysisGraph } from './analysisGraph.ts';

/** Each tied pair once, as indices, the lower first, ascending. */
export function* tiedPairs(graph: Pick<AnalysisGraph, 'ids' | 'either'>): Generator<readonly [number, number]> {
  const { offsets, neighbours } = graph.either;
  for (let v = 0; v < graph.ids.length; v++) {
    for (const w of neighbours.subarray(offsets[v], offsets[v + 1])) if (v < w) yield [v, w];
  }
}
