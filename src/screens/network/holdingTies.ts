import type { OrganizationId } from '../../core/model/ids.ts';
import { shownValue } from '../../core/network/shownValue.ts';
import type { TieMeasures } from '../../core/network/study/networkMeasures.ts';

/** Ties by the paths along them as they are shown, the most first; of those alike, ties that have no way round before the others. */
export function holdingTies(ties: readonly TieMeasures[]): readonly TieMeasures[] {
  const shown = ({ betweenness }: TieMeasures) => shownValue(betweenness, 'decimal');
  return ties.toSorted((a, b) => shown(b) - shown(a) || Number(b.isBridge) - Number(a.isBridge));
}

/** The pairs that have no way round their tie, each once, whichever way its ties go. */
export function bridgesOf(ties: readonly TieMeasures[]): readonly (readonly [OrganizationId, OrganizationId])[] {
  const pairs = new Map<string, readonly [OrganizationId, OrganizationId]>();
  for (const { source, target, isBridge } of ties) {
    if (isBridge && !pairs.has(`${target} ${source}`)) pairs.set(`${source} ${target}`, [source, target]);
  }
  return [...pairs.values()];
}
