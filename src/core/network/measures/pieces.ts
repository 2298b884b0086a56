import type { AnalysisGraph } from '../analysisGraph.ts';
import { searchDepthFirst } from '../depthFirst.ts';

/** What remains of the component of one organisation without it. */
export interface Pieces {
  /** Sizes of the pieces, in no order; an isolate leaves none. */
  readonly sizes: readonly number[];
  /** How many organisations the component has, itself among them. */
  readonly component: number;
}

/** By index: the pieces that each organisation would leave behind. One depth-first search for all of them (Tarjan 1972). */
export function piecesWithoutEach(graph: AnalysisGraph): readonly Pieces[] {
  const { order, position, parent, root, size, low } = searchDepthFirst(graph);
  const sizes = graph.ids.map(() => [] as number[]);
  for (const child of order) {
    const above = parent[child] as number;
    const hangsOn = above >= 0 && (low[child] as number) >= (position[above] as number);
    if (hangsOn) sizes[above]?.push(size[child] as number);
  }
  return sizes.map((branches, v) => {
    const component = size[root[v] as number] as number;
    const rest = component - 1 - branches.reduce((sum, one) => sum + one, 0);
    return { sizes: rest > 0 ? [...branches, rest] : branches, component };
  });
}
