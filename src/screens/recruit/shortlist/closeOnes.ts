import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Shortlist, ShortlistReasons } from '../../../core/recruitment/shortlist/shortlist.ts';

/** Those of whom each could come in the place of the same ones, for the same loss. */
export interface Swap {
  readonly those: readonly OrganizationId[];
  readonly goes: readonly OrganizationId[];
  readonly loss: number;
}

/** Who nearly came on a list, swap by swap; a swap that is one of the other lists already is not told again. */
export function closeOnes(
  { withIt, alternatives }: Pick<ShortlistReasons, 'withIt' | 'alternatives'>,
  { chosen }: Pick<Shortlist, 'chosen'>,
): readonly Swap[] {
  const told = new Set(alternatives.map(({ ids }) => keyOf(ids)));
  const swaps = new Map<string, Swap>();
  for (const { id, loss, comes, goes } of withIt) {
    const list = [...chosen.map((one) => one.id).filter((one) => !goes.includes(one)), ...comes, id];
    if (told.has(keyOf(list))) continue;
    const key = `${loss} ${keyOf(goes)}`;
    const those = swaps.get(key)?.those ?? [];
    swaps.set(key, { those: [...those, id], goes, loss });
  }
  return [...swaps.values()];
}

function keyOf(ids: readonly OrganizationId[]): string {
  return [...ids].sort().join(' ');
}
