import type { AnalysisGraph } from './analysisGraph.ts';
import { type Forest, searchDepthFirst } from './depthFirst.ts';

/**
 * Articulation points, each with those who would be cut off if it left: its component without it, less the largest piece;
 * of pieces of one size the one with the smallest index is kept (Hopcroft & Tarjan 1973). Direction is ignored.
 * By ascending index, those cut off ascending too. An isolate, a pair and a cycle have none.
 */
export function articulationPoints(graph: AnalysisGraph): ReadonlyMap<number, readonly number[]> {
  const forest = searchDepthFirst(graph);
  const branches = separableBranches(forest);
  const found = new Map<number, readonly number[]>();
  for (let v = 0; v < graph.ids.length; v++) {
    const pieces = piecesWithout(v, branches.get(v) ?? [], forest);
    if (pieces.length > 1) found.set(v, allButLargest(pieces));
  }
  return found;
}

/** The children of each vertex whose whole branch reaches no higher than that vertex. */
function separableBranches(forest: Forest): ReadonlyMap<number, readonly number[]> {
  const branches = new Map<number, number[]>();
  for (const child of forest.order) {
    const parent = forest.parent[child] as number;
    if (parent < 0 || (forest.low[child] as number) < (forest.position[parent] as number)) continue;
    const known = branches.get(parent);
    if (known) known.push(child);
    else branches.set(parent, [child]);
  }
  return branches;
}

/** What the component of `v` falls into without it. A branch is one stretch of the search order, and the rest is what is left. */
function piecesWithout(v: number, branches: readonly number[], forest: Forest): readonly (readonly number[])[] {
  if (branches.length === 0) return [];
  const stretches = branches.map((child) => branchOf(child, forest));
  const gone = new Set(stretches.flat()).add(v);
  const rest = branchOf(forest.root[v] as number, forest).filter((member) => !gone.has(member));
  return rest.length === 0 ? stretches : [...stretches, rest];
}

function branchOf(vertex: number, forest: Forest): readonly number[] {
  const start = forest.position[vertex] as number;
  return [...forest.order.subarray(start, start + (forest.size[vertex] as number))];
}

function allButLargest(pieces: readonly (readonly number[])[]): readonly number[] {
  const [, ...others] = pieces
    .map((piece) => piece.toSorted((a, b) => a - b))
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  return others.flat().sort((a, b) => a - b);
}
