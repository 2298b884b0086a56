import type { FieldMap } from './fieldMap.ts';
import type { OrganizationId } from './ids.ts';
import type { Recruitment } from './recruitment.ts';
import type { StageChange } from './stageChange.ts';

/** What a field map says of organisations apart from their records, ties and what is tried: whom to approach, and how stages changed. */
export type Plans = Pick<FieldMap, 'recruitment' | 'stageChanges'>;

/** The plans without anything that speaks of the organisations given; each the same object where nothing does. */
export function plansWithout({ recruitment, stageChanges }: Plans, gone: ReadonlySet<OrganizationId>): Plans {
  const { locked, excluded } = recruitment;
  const stays = (id: OrganizationId) => !gone.has(id);
  return {
    recruitment: [...locked, ...excluded].every(stays)
      ? recruitment
      : { ...recruitment, locked: locked.filter(stays), excluded: excluded.filter(stays) },
    stageChanges: stageChanges.every(({ organization }) => stays(organization))
      ? stageChanges
      : stageChanges.filter(({ organization }) => stays(organization)),
  };
}

/**
 * The plans when one organisation has become another. What was decided about the one that stays holds, or else what was decided about
 * the other; the stages of both are one history, in which a day that both have is that of the one that stays.
 */
export function plansMerged({ recruitment, stageChanges }: Plans, keep: OrganizationId, drop: OrganizationId): Plans {
  return {
    recruitment: decisionsMerged(recruitment, keep, drop),
    stageChanges: historyMerged(stageChanges, keep, drop),
  };
}

function decisionsMerged(recruitment: Recruitment, keep: OrganizationId, drop: OrganizationId): Recruitment {
  const { locked, excluded } = recruitment;
  if (![...locked, ...excluded].includes(drop)) return recruitment;
  const isDecided = locked.includes(keep) || excluded.includes(keep);
  const merged = (ids: readonly OrganizationId[]) =>
    isDecided ? ids.filter((id) => id !== drop) : ids.map((id) => (id === drop ? keep : id));
  return { ...recruitment, locked: merged(locked), excluded: merged(excluded) };
}

function historyMerged(
  changes: readonly StageChange[],
  keep: OrganizationId,
  drop: OrganizationId,
): readonly StageChange[] {
  if (!changes.some(({ organization }) => organization === drop)) return changes;
  const known = new Set(changes.filter(({ organization }) => organization === keep).map(({ on }) => on));
  return changes
    .filter(({ organization, on }) => organization !== drop || !known.has(on))
    .map((one) => (one.organization === drop ? { ...one, organization: keep } : one));
}
