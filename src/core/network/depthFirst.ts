import type { AnalysisGraph } from './analysisGraph.ts';

/** A depth-first forest over pairs of either direction; all arrays by index of the graph except `order`. */
export interface Forest {
  /** Vertices in the order in which they were entered: a vertex's branch is one stretch of it. */
  readonly order: Int32Array;
  readonly position: Int32Array;
  /** −1 for a root. */
  readonly parent: Int32Array;
  readonly root: Int32Array;
  /** How many are in the vertex's branch, itself among them. */
  readonly size: Int32Array;
  /** The earliest position that the branch reaches by one tie that is not of the tree (Tarjan 1972). */
  readonly low: Int32Array;
}

/** Iterative, so that a long chain does not exhaust the stack. */
export function searchDepthFirst(graph: AnalysisGraph): Forest {
  const count = graph.ids.length;
  const forest: Forest = {
    order: new Int32Array(count),
    position: new Int32Array(count).fill(-1),
    parent: new Int32Array(count).fill(-1),
    root: new Int32Array(count),
    size: new Int32Array(count).fill(1),
    low: new Int32Array(count),
  };
  const upcoming = graph.either.offsets.slice(0, -1);
  let entered = 0;
  for (let start = 0; start < count; start++) {
    if ((forest.position[start] as number) < 0) entered = searchTree(start, entered, upcoming, graph, forest);
  }
  return forest;
}

/** Enters everything that hangs together with `start`; `upcoming` is where each vertex goes on among its neighbours. */
function searchTree(
  start: number,
  enteredBefore: number,
  upcoming: Int32Array,
  graph: AnalysisGraph,
  forest: Forest,
): number {
  const { offsets, neighbours } = graph.either;
  const { order, position, parent, root, low } = forest;
  let entered = enteredBefore;
  const enter = (v: number) => {
    order[entered] = v;
    position[v] = entered;
    low[v] = entered;
    root[v] = start;
    entered++;
  };
  enter(start);
  for (let v = start; v >= 0; ) {
    const at = upcoming[v] as number;
    if (at >= (offsets[v + 1] as number)) {
      leave(v, forest);
      v = parent[v] as number;
      continue;
    }
    upcoming[v] = at + 1;
    const w = neighbours[at] as number;
    if ((position[w] as number) < 0) {
      parent[w] = v;
      enter(w);
      v = w;
    } else if (w !== parent[v]) {
      low[v] = Math.min(low[v] as number, position[w] as number);
    }
  }
  return entered;
}

function leave(v: number, { parent, size, low }: Forest): void {
  const above = parent[v] as number;
  if (above < 0) return;
  low[above] = Math.min(low[above] as number, low[v] as number);
  size[above] = (size[above] as number) + (size[v] as number);
}
