import type { AnalysisGraph } from '../analysisGraph.ts';
import { components } from '../components.ts';
import { type Leading, leadingEigenvector } from './eigenvector.ts';
import { inducedSubgraph } from './inducedSubgraph.ts';

/** Eigenvector of the component with the largest eigenvalue; everybody else has 0. The second eigenvalue may be another component's. */
export function leadingOfParts(graph: AnalysisGraph, weighted: boolean): Leading {
  const parts = components(graph).map((members) => ({
    members,
    ...leadingEigenvector(inducedSubgraph(graph.either, members), weighted),
  }));
  const [first, ...others] = parts.sort((a, b) => b.eigenvalue - a.eigenvalue);
  const vector = new Float64Array(graph.ids.length);
  if (first === undefined) return { vector, eigenvalue: 0, second: null };
  first.members.forEach((v, at) => {
    vector[v] = first.vector[at] as number;
  });
  const second = others.reduce(
    (most, { eigenvalue }) => Math.max(most, eigenvalue),
    first.second ?? Number.NEGATIVE_INFINITY,
  );
  return { vector, eigenvalue: first.eigenvalue, second: Number.isFinite(second) ? second : null };
}
