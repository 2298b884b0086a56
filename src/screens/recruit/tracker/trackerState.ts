import { type OwnerChoice, type TrackerState, wholeTracker } from '../../../app/trackerStore.ts';
import type { Organization } from '../../../core/model/organization.ts';
import { dueState } from '../../../core/recruitment/tracker/dueDay.ts';

/** What was chosen, as far as it can be had here: an owner whom nobody here has (in another project, or renamed) is not asked for. */
export function stateFor(state: TrackerState, organizations: readonly Organization[]): TrackerState {
  const { owner } = state;
  const isThere = owner.is !== 'named' || organizations.some((one) => one.owner === owner.name);
  return isThere ? state : { ...state, owner: wholeTracker.owner };
}

/** Those that the choices of the tracker leave; `today`: `2026-11-21`. */
export function trackedOnly(
  organizations: readonly Organization[],
  { owner, overdueOnly }: TrackerState,
  today: string,
): readonly Organization[] {
  return organizations.filter(
    (one) => isOwnedBy(one, owner) && (!overdueOnly || dueState(one.nextStepOn, today) === 'overdue'),
  );
}

function isOwnedBy(one: Organization, owner: OwnerChoice): boolean {
  if (owner.is === 'anyone') return true;
  return one.owner === (owner.is === 'named' ? owner.name : null);
}

/** Every owner that some organisation has, whoever has most first. */
export function ownersOf(organizations: readonly Organization[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { owner } of organizations) if (owner !== null) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([owner]) => owner);
}
