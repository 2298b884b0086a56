import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import type { StageChange } from '../../model/stageChange.ts';
import { daysBetween } from './dueDay.ts';

/** How an organisation came from stage to stage, the newest first. */
export function stageHistoryOf(changes: readonly StageChange[], id: OrganizationId): readonly StageChange[] {
  return changes
    .filter(({ organization }) => organization === id)
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .reverse();
}

/**
 * For how many whole weeks each has been in its stage; those of whom that is not known are left out: nobody entered when they came
 * there, or the last entry leads elsewhere. `today`: `2026-11-21`.
 */
export function weeksInStage(
  organizations: readonly Pick<Organization, 'id' | 'stage'>[],
  changes: readonly StageChange[],
  today: string,
): ReadonlyMap<OrganizationId, number> {
  const last = new Map<OrganizationId, StageChange>();
  for (const change of changes) {
    const known = last.get(change.organization);
    if (known === undefined || known.on <= change.on) last.set(change.organization, change);
  }
  return new Map(
    organizations.flatMap(({ id, stage }) => {
      const change = last.get(id);
      const days = change === undefined || change.to !== stage ? -1 : daysBetween(change.on, today);
      return days < 0 ? [] : [[id, Math.floor(days / 7)] as const];
    }),
  );
}
