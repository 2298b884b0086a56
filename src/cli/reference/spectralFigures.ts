import type { AnalysisGraph } from '../../core/network/analysisGraph.ts';
import { components } from '../../core/network/components.ts';
import { type Leading, leadingEigenvector } from '../../core/network/measures/eigenvector.ts';
import { inducedSubgraph } from '../../core/network/measures/inducedSubgraph.ts';
import { katz } from '../../core/network/measures/katz.ts';
import { pagerank } from '../../core/network/measures/pagerank.ts';
import { byName, type Names } from './named.ts';

/** Eigenvector, Katz and PageRank. */
export function spectralFigures(graph: AnalysisGraph, names: Names) {
  const binary = leadingOfAll(graph, false);
  const alpha = binary.eigenvalue === 0 ? null : 0.5 / binary.eigenvalue;
  return {
    eigenvector_l2_symmetrised_binary: byName(names, binary.vector),
    spectral_radius_symmetrised_binary: binary.eigenvalue,
    spectral_gap: binary.second === null ? null : binary.eigenvalue - binary.second,
    eigenvector_l2_weighted_strength: byName(names, leadingOfAll(graph, true).vector),
    katz_symmetrised_binary: {
      alpha: '0.5/spectral_radius',
      alpha_value: alpha,
      beta: 1,
      normalised: 'L2',
      values: byName(names, katz(graph.either, alpha ?? 0)),
    },
    pagerank_085_unweighted: byName(names, pagerank(graph.outgoing, false)),
    pagerank_085_weighted_strength: byName(names, pagerank(graph.outgoing, true)),
  };
}

/** Of the component with the largest eigenvalue; everybody else has 0. The second eigenvalue may be another component's. */
function leadingOfAll(graph: AnalysisGraph, weighted: boolean): Leading {
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
  const second = Math.max(...others.map(({ eigenvalue }) => eigenvalue), first.second ?? Number.NEGATIVE_INFINITY);
  return { vector, eigenvalue: first.eigenvalue, second: Number.isFinite(second) ? second : null };
}
