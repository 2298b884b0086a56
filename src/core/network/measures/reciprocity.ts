import type { AnalysisGraph } from '../analysisGraph.ts';

/** Pairs of organisations by what runs between them in a directed graph. */
export interface Reciprocity {
  readonly mutual: number;
  readonly asymmetric: number;
  readonly none: number;
  /** Share of arcs that are returned, 2M / (2M + A); null where there are none. */
  readonly arcs: number | null;
  /** Share of tied pairs that are mutual, M / (M + A). */
  readonly pairs: number | null;
}

export function reciprocity({ ids, outgoing, either }: AnalysisGraph): Reciprocity {
  const tied = either.neighbours.length / 2;
  const arcs = outgoing.neighbours.length;
  const mutual = arcs - tied;
  const asymmetric = tied - mutual;
  return {
    mutual,
    asymmetric,
    none: (ids.length * (ids.length - 1)) / 2 - tied,
    arcs: arcs === 0 ? null : (2 * mutual) / arcs,
    pairs: tied === 0 ? null : mutual / tied,
  };
}
