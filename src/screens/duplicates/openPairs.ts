import type { DuplicateReason } from '../../core/import/duplicates/duplicateReason.ts';
import type { LikelyDuplicate } from '../../core/import/duplicates/likelyDuplicates.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { Organization } from '../../core/model/organization.ts';
import { pairKey } from '../../storage/keptApart.ts';

/** Two organisations of the field map that wait for a person's decision. */
export interface OpenPair {
  readonly key: string;
  readonly ids: readonly [OrganizationId, OrganizationId];
  readonly first: Organization;
  readonly second: Organization;
  readonly reason: DuplicateReason;
}

/** The pairs of which both are still there, and nobody said that they are two. */
export function openPairs(
  found: readonly LikelyDuplicate[],
  byId: ReadonlyMap<OrganizationId, Organization>,
  apart: ReadonlySet<string>,
): readonly OpenPair[] {
  return found.flatMap(({ ids, reason }): readonly OpenPair[] => {
    const [key, first, second] = [pairKey(ids), byId.get(ids[0]), byId.get(ids[1])];
    return first === undefined || second === undefined || apart.has(key) ? [] : [{ key, ids, first, second, reason }];
  });
}

/** The pair that takes the place of one that was decided: the next in the list that does without `gone`, else the first such. */
export function nextPair(
  pairs: readonly OpenPair[],
  decided: OpenPair,
  gone: OrganizationId | null = null,
): OpenPair | null {
  const place = pairs.findIndex(({ key }) => key === decided.key);
  const inTurn = [...pairs.slice(place + 1), ...pairs.slice(0, Math.max(place, 0))];
  return inTurn.find(({ ids }) => gone === null || !ids.includes(gone)) ?? null;
}
