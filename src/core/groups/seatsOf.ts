import type { GroupName } from '../model/group.ts';
import type { OrganizationId } from '../model/ids.ts';
import type { SeatedGroup } from './groupsOf.ts';

/**
 * In which groups each organisation sits, itself or through a person, each group once, in their order. Groups that have ended are no
 * load any more. Whoever sits nowhere is not there.
 */
export function seatsOf(groups: readonly SeatedGroup[]): ReadonlyMap<OrganizationId, readonly GroupName[]> {
  const seats = new Map<OrganizationId, GroupName[]>();
  for (const group of groups) {
    if (group.status === 'ended') continue;
    for (const id of organizationsIn(group)) {
      const known = seats.get(id);
      if (known) known.push(group.name);
      else seats.set(id, [group.name]);
    }
  }
  return seats;
}

/** The organisations that have a seat, themselves or through a person, each once. */
export function organizationsIn({ organizations, people }: SeatedGroup): readonly OrganizationId[] {
  const ofPeople = people.flatMap(({ organization }) => (organization === null ? [] : [organization]));
  return [...new Set([...organizations.map(({ id }) => id), ...ofPeople])];
}
