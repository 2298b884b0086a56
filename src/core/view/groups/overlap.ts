import type { SeatedGroup } from '../../groups/groupsOf.ts';
import { organizationsIn } from '../../groups/seatsOf.ts';
import type { GroupName } from '../../model/group.ts';
import type { OrganizationId } from '../../model/ids.ts';

/** Two groups and who sits in both, themselves or through persons. */
export interface SharedPair {
  readonly groups: readonly [GroupName, GroupName];
  readonly organizations: readonly OrganizationId[];
  /** Persons of no organisation, by name. */
  readonly persons: readonly string[];
}

/** Every pair of groups, those that share most first, else in the order of the groups. */
export function sharedPairs(groups: readonly SeatedGroup[]): readonly SharedPair[] {
  return groups
    .flatMap((a, at) => groups.slice(at + 1).map((b) => shared(a, b)))
    .toSorted((x, y) => sharedBy(y) - sharedBy(x));
}

export function sharedBy({ organizations, persons }: SharedPair): number {
  return organizations.length + persons.length;
}

function shared(a: SeatedGroup, b: SeatedGroup): SharedPair {
  const inB = new Set(organizationsIn(b));
  const persons = new Set(onTheirOwn(b));
  return {
    groups: [a.name, b.name],
    organizations: organizationsIn(a).filter((id) => inB.has(id)),
    persons: onTheirOwn(a).filter((name) => persons.has(name)),
  };
}

function onTheirOwn({ people }: SeatedGroup): readonly string[] {
  return people.filter(({ organization }) => organization === null).map(({ name }) => name);
}
