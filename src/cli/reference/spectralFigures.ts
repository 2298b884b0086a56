import type { AnalysisGraph } from '../../core/network/analysisGraph.ts';
import { katz } from '../../core/network/measures/katz.ts';
import { leadingOfParts, secondOfParts } from '../../core/network/measures/leadingOfParts.ts';
import { pagerank } from '../../core/network/measures/pagerank.ts';
import { byName, type Names } from './named.ts';

/** Eigenvector, Katz and PageRank. */
export function spectralFigures(graph: AnalysisGraph, names: Names) {
  const binary = leadingOfParts(graph, false);
  const second = secondOfParts(graph, false);
  const alpha = binary.eigenvalue === 0 ? null : 0.5 / binary.eigenvalue;
  return {
    eigenvector_l2_symmetrised_binary: byName(names, binary.vector),
    spectral_radius_symmetrised_binary: binary.eigenvalue,
    spectral_gap: second === null ? null : binary.eigenvalue - second,
    eigenvector_l2_weighted_strength: byName(names, leadingOfParts(graph, true).vector),
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
