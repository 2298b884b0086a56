import type { FieldMap } from '../model/fieldMap.ts';
import type { Group, GroupName, SeatedPerson, SeatHolder } from '../model/group.ts';
import type { Organization } from '../model/organization.ts';
import { compareOrganizations } from '../network/importedId.ts';
import { groupFromRoles } from './chairsFromRoles.ts';

/** A group with everyone in it. */
export interface SeatedGroup extends Group {
  /** By imported id. */
  readonly organizations: readonly Organization[];
}

type Grouped = Pick<FieldMap, 'organizations' | 'groups'>;

/**
 * The steering committee, then the working groups by name: a group keeps its place when it is described or members come and go. Who
 * chairs a group of which nothing is said, the roles of its members may say.
 */
export function groupsOf({ organizations, groups }: Grouped): readonly SeatedGroup[] {
  const named = new Set([...groups.map(({ name }) => name), ...organizations.flatMap((one) => one.workingGroups)]);
  const names: readonly GroupName[] = [null, ...[...named].filter((name) => name !== null).sort(compareNames)];
  const listed = organizations.toSorted(compareOrganizations);
  return names.map((name) => {
    const members = listed.filter((one) => isIn(one, name));
    return seated(groups.find((one) => one.name === name) ?? groupFromRoles(name, members), members);
  });
}

/** A chair that has no seat any more, since a file or a form says so, chairs nothing. */
function seated(group: Group, organizations: readonly Organization[]): SeatedGroup {
  const isMember = (holder: SeatHolder) =>
    holder.kind === 'organization'
      ? organizations.some(({ id }) => id === holder.id)
      : group.people.some(({ name }) => name === holder.name);
  const stillSeated = (holder: SeatHolder | null) => (holder !== null && isMember(holder) ? holder : null);
  return { ...group, chair: stillSeated(group.chair), coChair: stillSeated(group.coChair), organizations };
}

export function isIn({ committee, workingGroups }: Organization, group: GroupName): boolean {
  return group === null ? committee === true : workingGroups.includes(group);
}

/** How many seats a group has filled: its organisations and the persons who sit for themselves or as one more. */
export function seatsFilled({ organizations, people }: SeatedGroup): number {
  return organizations.length + people.length;
}

/** Everyone with a seat in a group, an organisation or a person, as what can be counted. */
export type Member =
  | { readonly kind: 'organization'; readonly organization: Organization }
  | { readonly kind: 'person'; readonly person: SeatedPerson; readonly organization: Organization | null };

export function membersOf({ organizations, people }: SeatedGroup, listed: readonly Organization[]): readonly Member[] {
  const byId = new Map(listed.map((one) => [one.id, one]));
  return [
    ...organizations.map((organization): Member => ({ kind: 'organization', organization })),
    ...people.map((person): Member => {
      const organization = person.organization === null ? null : (byId.get(person.organization) ?? null);
      return { kind: 'person', person, organization };
    }),
  ];
}

/** Numbers within names by their size, all else by code units, so that the order is the same on every machine. */
function compareNames(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  for (const [index, part] of one.entries()) {
    const beside = other[index];
    if (beside === undefined) return 1;
    if (part === beside) continue;
    const difference = Number(part) - Number(beside);
    if (difference > 0 || difference < 0) return difference;
    return part < beside ? -1 : 1;
  }
  return one.length - other.length;
}

function partsOf(name: string): readonly string[] {
  return name.split(/(\d+)/);
}
