import { type LikelyDuplicate, likelyDuplicates } from '../../core/import/duplicates/likelyDuplicates.ts';
import type { Organization } from '../../core/model/organization.ts';
import { pairKey, readKeptApart } from '../../storage/keptApart.ts';

/** Pairs that may be one body, without those of which a person said that they are two. */
export function lookAlikes(
  organizations: readonly Organization[],
  projectId: string | null,
): readonly LikelyDuplicate[] {
  return notKeptApart(likelyDuplicates(organizations), projectId);
}

/** Those of which nobody said that they are two. */
export function notKeptApart(pairs: readonly LikelyDuplicate[], projectId: string | null): readonly LikelyDuplicate[] {
  const apart = projectId === null ? new Set<string>() : readKeptApart(projectId);
  return pairs.filter(({ ids }) => !apart.has(pairKey(ids)));
}
