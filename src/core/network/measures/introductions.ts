import type { Adjacency } from '../adjacency.ts';
import { neighbourMaps } from './neighbourMaps.ts';

/** Two organisations that are not tied and have partners in common, with how likely a tie is by several rules. */
export interface CommonPartners {
  /** Indices, the lower first. */
  readonly pair: readonly [number, number];
  readonly common: readonly number[];
  /** Σ 1 / ln k over common partners of degree k (Adamic & Adar 2003). */
  readonly adamicAdar: number;
  /** Σ 1 / k (Zhou, Lü & Zhang 2009). */
  readonly resourceAllocation: number;
  /** Common partners over all partners of the two. */
  readonly jaccard: number;
}

/** All such pairs, in the order of their indices. Undirected. */
export function commonPartners(either: Adjacency): readonly CommonPartners[] {
  const near = neighbourMaps(either);
  const found: CommonPartners[] = [];
  near.forEach((row, u) => {
    const shared = new Map<number, number[]>();
    for (const z of row.keys()) {
      for (const v of near[z]?.keys() ?? []) {
        if (v <= u || row.has(v)) continue;
        const known = shared.get(v);
        if (known === undefined) shared.set(v, [z]);
        else known.push(z);
      }
    }
    for (const [v, common] of [...shared].sort(([a], [b]) => a - b)) {
      const degrees = common.map((z) => near[z]?.size ?? 0);
      found.push({
        pair: [u, v],
        common,
        adamicAdar: degrees.reduce((sum, degree) => sum + 1 / Math.log(degree), 0),
        resourceAllocation: degrees.reduce((sum, degree) => sum + 1 / degree, 0),
        jaccard: common.length / (row.size + (near[v]?.size ?? 0) - common.length),
      });
    }
  });
  return found;
}
