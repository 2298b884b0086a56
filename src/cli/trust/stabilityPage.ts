import { oneLine } from '../oneLine.ts';
import type { Say } from '../say.ts';
import { shareText } from './pageNumbers.ts';
import type { stabilityJson } from './stabilityJson.ts';

/** How far the first place by betweenness holds when ties are missing, a line for each share. */
export function stabilityPage(found: ReturnType<typeof stabilityJson>, say: Say): readonly string[] {
  const lines = found.map((one) => {
    const values = { share: shareText(one.tie_deletion_probability), runs: one.reps };
    if (one.top_node === null) return say('cli:stability.nobody', values);
    const { mean_spearman_betweenness: correlation } = one;
    return say('cli:stability.line', {
      ...values,
      name: oneLine(one.top_node),
      first: shareText(one.p_top1_retained),
      three: shareText(one.p_top1_in_top3),
      correlation: correlation === null ? '–' : correlation.toFixed(2),
    });
  });
  return [say('cli:heading.stability'), ...lines.map((line) => `  ${line}`)];
}
