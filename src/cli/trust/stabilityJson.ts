import type { FieldMap } from '../../core/model/fieldMap.ts';
import { buildAnalysisGraph } from '../../core/network/analysisGraph.ts';
import { randomFrom } from '../../core/network/random.ts';
import { rankStability } from '../../core/network/study/stability.ts';
import { shownIds } from '../shownIds.ts';

export interface StabilityWish {
  readonly shares: readonly number[];
  readonly runs: number;
}

/** The answer of `--stability`, one entry a share: how far the ranks by betweenness hold when ties are missing. */
export function stabilityJson(fieldMap: FieldMap, { shares, runs }: StabilityWish) {
  const graph = buildAnalysisGraph(fieldMap);
  const name = shownIds(fieldMap.organizations);
  return shares.map((share) => {
    // Every share begins with the seed, so that an answer does not hang on which others are asked for.
    const { first, staysFirst, staysOnTop, correlation, deviation } = rankStability(
      graph,
      share,
      runs,
      randomFrom(fieldMap.seed),
    ).betweenness;
    const id = first === null ? undefined : graph.ids[first];
    return {
      tie_deletion_probability: share,
      reps: runs,
      seed: fieldMap.seed,
      top_node: id === undefined ? null : name(id),
      p_top1_retained: staysFirst,
      p_top1_in_top3: first === null ? null : (staysOnTop[first] ?? null),
      mean_spearman_betweenness: correlation,
      sd_spearman: deviation,
    };
  });
}
