import { groupsOf, type SeatedGroup } from '../../groups/groupsOf.ts';
import { seatsMostOf } from '../../groups/seating/setAside.ts';
import { seatsOf } from '../../groups/seatsOf.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import type { GroupName } from '../../model/group.ts';
import type { Organization } from '../../model/organization.ts';

/** An organisation in the table of who sits where. */
export interface SeatRow {
  readonly organization: Organization;
  /** Groups that it sits in, itself or through a person; those that have ended are no load. */
  readonly groups: readonly GroupName[];
  /** In how many at most; null: no limit. */
  readonly most: number | null;
  readonly isOver: boolean;
}

/** Every organisation, in the order of the field map. */
export function seatRows(fieldMap: Pick<FieldMap, 'organizations' | 'groups' | 'seating'>): readonly SeatRow[] {
  const seats = seatsOf(groupsOf(fieldMap));
  return fieldMap.organizations.map((organization) => {
    const groups = seats.get(organization.id) ?? [];
    const most = seatsMostOf(fieldMap.seating, organization);
    return { organization, groups, most, isOver: most !== null && groups.length > most };
  });
}

/** Whether the organisation has any seat: also one in a group that has ended. */
export function hasSeat({ organization, groups }: SeatRow): boolean {
  return groups.length > 0 || organization.committee === true || organization.workingGroups.length > 0;
}

/** How many persons sit in a group for an organisation. */
export function personsFor({ people }: SeatedGroup, { id }: Organization): number {
  return people.filter(({ organization }) => organization === id).length;
}
