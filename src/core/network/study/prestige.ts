import type { AnalysisGraph } from '../analysisGraph.ts';
import { components } from '../components.ts';
import { katz } from '../measures/katz.ts';
import { leadingOfParts } from '../measures/leadingOfParts.ts';

/** Beside a group of this size smaller ones have no say in which one an eigenvector would speak of; without one, all pairs have. */
const smallestGroup = 3;

/** Being tied to those who are tied themselves, the highest being 100. By index; null where it would mislead, or nobody is tied. */
export interface Prestige {
  readonly eigenvector: Float64Array | null;
  readonly katz: Float64Array | null;
}

/** On the symmetrised graph, ties alike. Katz with half of the largest α that converges. */
export function prestige(graph: AnalysisGraph): Prestige {
  const { vector, eigenvalue } = leadingOfParts(graph, false);
  if (eigenvalue === 0) return { eigenvector: null, katz: null };
  const tied = components(graph).filter(({ length }) => length > 1);
  const groups = tied.filter(({ length }) => length >= smallestGroup);
  const isAmbiguous = (groups.length > 0 ? groups : tied).length > 1;
  return {
    eigenvector: isAmbiguous ? null : outOfHundred(vector),
    katz: outOfHundred(katz(graph.either, 0.5 / eigenvalue)),
  };
}

function outOfHundred(values: Float64Array): Float64Array {
  const highest = values.reduce((most, value) => Math.max(most, value), 0);
  return values.map((value) => (100 * value) / highest);
}
