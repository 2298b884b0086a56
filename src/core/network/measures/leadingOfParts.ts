import type { AnalysisGraph } from '../analysisGraph.ts';
import { components } from '../components.ts';
import { type Leading, leadingEigenvector, secondEigenvalue } from './eigenvector.ts';
import { inducedSubgraph } from './inducedSubgraph.ts';

type Ties = Pick<AnalysisGraph, 'either'>;

/** Eigenvector of the component with the largest eigenvalue; everybody else has 0. */
export function leadingOfParts(graph: Ties, weighted: boolean): Leading {
  const vector = new Float64Array(graph.either.offsets.length - 1);
  const [first] = leadingParts(graph, weighted);
  first?.members.forEach((v, at) => {
    vector[v] = first.vector[at] as number;
  });
  return { vector, eigenvalue: first?.eigenvalue ?? 0 };
}

/** The second largest eigenvalue of all, maybe of another component; null under two organisations. */
export function secondOfParts(graph: Ties, weighted: boolean): number | null {
  const [first, ...others] = leadingParts(graph, weighted);
  if (first === undefined) return null;
  const own = secondEigenvalue(first.adjacency, weighted, first);
  return others.reduce<number | null>((most, { eigenvalue }) => Math.max(most ?? eigenvalue, eigenvalue), own);
}

/** Each component with what leads it, the largest eigenvalue first. */
function leadingParts(graph: Ties, weighted: boolean) {
  return components(graph)
    .map((members) => {
      const adjacency = inducedSubgraph(graph.either, members);
      return { members, adjacency, ...leadingEigenvector(adjacency, weighted) };
    })
    .sort((a, b) => b.eigenvalue - a.eigenvalue);
}
