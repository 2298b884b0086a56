import type { Adjacency } from '../adjacency.ts';
import { neighbourMaps } from './neighbourMaps.ts';

/** How much the partners of an organisation know each other (Burt 1992, 2004). All null for an isolate. */
export interface StructuralHoles {
  /** Σ over partners of (p_ij + Σ_q p_iq p_qj)²; lower leaves more room to introduce; may pass 1 in very small groups. */
  readonly constraint: number | null;
  /** Partners less what each repeats of the others. */
  readonly effectiveSize: number | null;
  /** Effective size over the number of partners. */
  readonly efficiency: number | null;
  /** How far the constraint comes from one partner: 0 from all alike, 1 from one (Coleman–Theil). */
  readonly hierarchy: number | null;
}

/** What two organisations put into their tie, both ways together: a_ij + a_ji. By index, on pairs from both ends. */
export type Investments = readonly ReadonlyMap<number, number>[];

/** Each tied pair alike. */
export function evenInvestments(either: Adjacency): Investments {
  return neighbourMaps(either).map((row) => new Map([...row.keys()].map((w) => [w, 1])));
}

/** By strength, both ways together; an undirected tie counts both ways. */
export function strengthInvestments(outgoing: Adjacency, either: Adjacency): Investments {
  const out = neighbourMaps(outgoing);
  return neighbourMaps(either).map(
    (row, v) => new Map([...row.keys()].map((w) => [w, (out[v]?.get(w) ?? 0) + (out[w]?.get(v) ?? 0)])),
  );
}

export function structuralHoles(investments: Investments): readonly StructuralHoles[] {
  const totals = investments.map((row) => [...row.values()].reduce((sum, value) => sum + value, 0));
  const largest = investments.map((row) => Math.max(0, ...row.values()));
  const share = (i: number, j: number) => (investments[i]?.get(j) ?? 0) / (totals[i] as number);
  return investments.map((row, i) => {
    if (row.size === 0) return { constraint: null, effectiveSize: null, efficiency: null, hierarchy: null };
    const partners = [...row.keys()];
    const through = partners.map((j) => {
      const indirect = partners.reduce((sum, q) => sum + (q === j ? 0 : share(i, q) * share(q, j)), 0);
      return (share(i, j) + indirect) ** 2;
    });
    const repeated = partners.map((j) =>
      partners.reduce((sum, q) => {
        return sum + (q === j ? 0 : share(i, q) * ((investments[j]?.get(q) ?? 0) / (largest[j] as number)));
      }, 0),
    );
    const constraint = through.reduce((sum, value) => sum + value, 0);
    const effectiveSize = repeated.reduce((sum, value) => sum + 1 - value, 0);
    return {
      constraint,
      effectiveSize,
      efficiency: effectiveSize / row.size,
      hierarchy: hierarchy(through, constraint),
    };
  });
}

function hierarchy(through: readonly number[], constraint: number): number {
  const many = through.length;
  if (many === 1) return 1;
  const uneven = through.reduce((sum, value) => {
    const ratio = value / (constraint / many);
    return sum + (ratio > 0 ? ratio * Math.log(ratio) : 0);
  }, 0);
  return uneven / (many * Math.log(many));
}
