import type { Organization } from '../../../core/model/organization.ts';
import { dueState } from '../../../core/recruitment/tracker/dueDay.ts';

/** How the tracker is shown, and whose part of it. `owner`: an owner's name, `anyone`, or `nobody` for those without one. */
export interface TrackerState {
  readonly shownAs: 'board' | 'table' | 'funnel';
  readonly owner: OwnerChoice;
  readonly overdueOnly: boolean;
}

export type OwnerChoice = { readonly is: 'anyone' | 'nobody' } | { readonly is: 'named'; readonly name: string };

export const wholeTracker: TrackerState = { shownAs: 'board', owner: { is: 'anyone' }, overdueOnly: false };

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
