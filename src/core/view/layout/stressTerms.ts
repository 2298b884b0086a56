import { hopsFrom, type LayoutGraph, neighboursOf } from './layoutGraph.ts';
import { wantedDistances } from './tieLengths.ts';

/** Pairs that want to be `distance` apart with some weight; one array a column. */
export interface StressTerms {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly distance: Float64Array;
  readonly weight: Float64Array;
}

interface Columns {
  readonly from: number[];
  readonly to: number[];
  readonly distance: number[];
  readonly weight: number[];
}

/** Every pair of a connected graph; the weight is the inverse square of the distance (Kamada and Kawai, 1989). */
export function allPairTerms(graph: LayoutGraph): StressTerms {
  const wanted = wantedDistances(graph);
  const columns = emptyColumns();
  for (let a = 0; a < graph.size; a++) {
    const hops = hopsFrom(graph, a);
    for (let b = a + 1; b < graph.size; b++) push(columns, a, b, wanted(a, b, hops[b] ?? 1), 1);
  }
  return packed(columns);
}

/**
 * Ties, and each organisation against a few dozen pivots spread by farthest-first choice; a pivot's term stands for the
 * organisations nearest to it (after Ortmann, Klimenta and Brandes, 2017). For a connected graph.
 */
export function pivotTerms(graph: LayoutGraph, pivots: number): StressTerms {
  const wanted = wantedDistances(graph);
  const columns = emptyColumns();
  for (let a = 0; a < graph.size; a++) {
    for (const b of neighboursOf(graph, a)) if (a < b) push(columns, a, b, wanted(a, b, 1), 1);
  }
  const { chosen, hops } = spreadPivots(graph, Math.min(pivots, graph.size));
  const share = graph.size / Math.max(1, chosen.length);
  chosen.forEach((pivot, row) => {
    const far = hops[row];
    for (let other = 0; other < graph.size; other++) {
      const steps = far?.[other] ?? 0;
      if (steps > 1) push(columns, pivot, other, wanted(pivot, other, steps), Math.min(share, steps * steps));
    }
  });
  return packed(columns);
}

function spreadPivots(graph: LayoutGraph, count: number) {
  const chosen: number[] = [];
  const hops: Int32Array[] = [];
  const nearest = new Float64Array(graph.size).fill(Number.POSITIVE_INFINITY);
  let next = 0;
  while (chosen.length < count) {
    const row = hopsFrom(graph, next);
    chosen.push(next);
    hops.push(row);
    let farthest = -1;
    for (let i = 0; i < graph.size; i++) {
      nearest[i] = Math.min(nearest[i] ?? 0, row[i] ?? 0);
      if ((nearest[i] ?? 0) > farthest) {
        farthest = nearest[i] ?? 0;
        next = i;
      }
    }
    if (farthest <= 0) break;
  }
  return { chosen, hops };
}

function emptyColumns(): Columns {
  return { from: [], to: [], distance: [], weight: [] };
}

function push(columns: Columns, a: number, b: number, distance: number, share: number): void {
  columns.from.push(a);
  columns.to.push(b);
  columns.distance.push(distance);
  columns.weight.push(share / (distance * distance));
}

function packed(columns: Columns): StressTerms {
  return {
    from: Int32Array.from(columns.from),
    to: Int32Array.from(columns.to),
    distance: Float64Array.from(columns.distance),
    weight: Float64Array.from(columns.weight),
  };
}
