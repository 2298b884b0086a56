import type { FieldMap } from './fieldMap.ts';
import { groupsMerged, groupsWithout, seatingMerged, seatingWithout } from './groupMentions.ts';
import type { OrganizationId } from './ids.ts';
import type { Recruitment } from './recruitment.ts';
import type { StageChange } from './stageChange.ts';

/**
 * What a field map says of organisations apart from their records, ties and what is tried: whom to approach, how stages changed, who
 * chairs groups and for whom persons sit in them, and who may sit where.
 */
export type Plans = Pick<FieldMap, 'recruitment' | 'stageChanges' | 'groups' | 'seating'>;

/** The plans without anything that speaks of the organisations given; each the same object where nothing does. */
export function plansWithout(plans: Plans, gone: ReadonlySet<OrganizationId>): Plans {
  const { recruitment, stageChanges } = plans;
  const { locked, excluded } = recruitment;
  const stays = (id: OrganizationId) => !gone.has(id);
  return {
    recruitment: [...locked, ...excluded].every(stays)
      ? recruitment
      : { ...recruitment, locked: locked.filter(stays), excluded: excluded.filter(stays) },
    stageChanges: stageChanges.every(({ organization }) => stays(organization))
      ? stageChanges
      : stageChanges.filter(({ organization }) => stays(organization)),
    groups: groupsWithout(plans.groups, gone),
    seating: seatingWithout(plans.seating, gone),
  };
}

/**
 * The plans when one organisation has become another. What was decided about the one that stays holds, or else what was decided about
 * the other; the stages of both are one history, in which a day that both have is that of the one that stays.
 */
export function plansMerged(plans: Plans, keep: OrganizationId, drop: OrganizationId): Plans {
  return {
    recruitment: decisionsMerged(plans.recruitment, keep, drop),
    stageChanges: historyMerged(plans.stageChanges, keep, drop),
    groups: groupsMerged(plans.groups, keep, drop),
    seating: seatingMerged(plans.seating, keep, drop),
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
