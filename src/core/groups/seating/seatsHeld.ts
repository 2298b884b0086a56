import type { OrganizationId } from '../../model/ids.ts';
import type { SeatedGroup } from '../groupsOf.ts';
import type { GroupFilled } from './groupsFilled.ts';
import type { SeatsHeld } from './setAside.ts';

/** The seats that organisations hold and keep, whatever is proposed. */
export interface SeatsKept extends SeatsHeld {
  /** In how many of the groups that are completed it stays. */
  readonly kept: (id: OrganizationId) => number;
}

/**
 * Counts the seats that stay. Elsewhere are the groups that are not filled, and those that are filled in which a person sits for
 * the organisation, but not the organisation itself as one that stays.
 */
export function seatsKept(filled: readonly GroupFilled[], others: readonly SeatedGroup[]): SeatsKept {
  const elsewhere = new Map<OrganizationId, number>();
  const kept = new Map<OrganizationId, number>();
  for (const group of others) {
    const seated = [...group.organizations.map(({ id }) => id), ...employersIn(group)];
    for (const id of new Set(seated)) add(elsewhere, id);
  }
  for (const { group, rules } of filled) {
    const listed = rules.begin === 'complete' ? group.organizations : [];
    const staying = listed.map(({ id }) => id).filter((id) => !rules.banned.includes(id));
    for (const id of staying) add(kept, id);
    for (const id of new Set(employersIn(group))) if (!staying.includes(id)) add(elsewhere, id);
  }
  const of = (counts: ReadonlyMap<OrganizationId, number>) => (id: OrganizationId) => counts.get(id) ?? 0;
  return { elsewhere: of(elsewhere), kept: of(kept), stays: (id) => of(kept)(id) > 0 };
}

/** Organisations that have somebody on the steering committee: themselves or a person. */
export function onCommittee(groups: readonly SeatedGroup[]): ReadonlySet<OrganizationId> {
  const committee = groups.filter(({ name }) => name === null);
  return new Set(committee.flatMap((group) => [...group.organizations.map(({ id }) => id), ...employersIn(group)]));
}

function employersIn({ people }: SeatedGroup): readonly OrganizationId[] {
  return people.flatMap(({ organization }) => organization ?? []);
}

function add(counts: Map<OrganizationId, number>, id: OrganizationId): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}
