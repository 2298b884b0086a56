import type { Group, GroupName, SeatHolder } from '../model/group.ts';
import { newGroup } from '../model/group.ts';
import type { OrganizationId } from '../model/ids.ts';
import type { Organization } from '../model/organization.ts';
import { compareOrganizations } from '../network/importedId.ts';
import { chairSpoken, meansCommittee, meansGroup, type SpokenChair } from './chairWords.ts';

/** A group of which nothing is said beside what files say of its members. */
export function groupFromRoles(group: GroupName, members: readonly Organization[]): Group {
  return { ...newGroup(group), ...chairsFromRoles(group, members) };
}

/**
 * Who chairs a group, as files have it: a role that is `chair` or `יו"ר` alone, of an organisation with one seat; a role that names a
 * group it sits in (`chair of Skills`, `יו"ר קבוצת מיומנויות`); or `chair` in the column of the committee. Only where exactly one
 * member is meant; two co-chairs without a chair share the two.
 */
export function chairsFromRoles(group: GroupName, members: readonly Organization[]): Pick<Group, 'chair' | 'coChair'> {
  const said = members.toSorted(compareOrganizations).map((one) => ({ id: one.id, seat: seatOf(one, group) }));
  const chairs = said.filter(({ seat }) => seat === 'chair');
  const coChairs = said.filter(({ seat }) => seat === 'coChair');
  const [first, second] = coChairs;
  if (chairs.length === 0 && coChairs.length === 2 && first && second) {
    return { chair: holder(first.id), coChair: holder(second.id) };
  }
  return { chair: only(chairs), coChair: only(coChairs) };
}

function only(said: readonly { readonly id: OrganizationId }[]): SeatHolder | null {
  const [one] = said;
  return one === undefined || said.length > 1 ? null : holder(one.id);
}

function holder(id: OrganizationId): SeatHolder {
  return { kind: 'organization', id };
}

/** Which of the two chairs of a group an organisation is said to hold. */
function seatOf(one: Organization, group: GroupName): SpokenChair['seat'] | null {
  const inColumn = one.extra.find(([title]) => group === null && meansCommittee(title))?.[1];
  const ofColumn = inColumn === undefined ? null : chairSpoken(inColumn);
  if (ofColumn?.of === '') return ofColumn.seat;
  const parts = one.role === null ? [] : [one.role, ...one.role.split(/[,;|\n]/)];
  const spoken = parts.map(chairSpoken).find((part) => part !== null && isOf(part, group, one));
  return spoken?.seat ?? null;
}

function isOf({ of }: SpokenChair, group: GroupName, { committee, workingGroups }: Organization): boolean {
  if (of === '') return workingGroups.length + (committee === true ? 1 : 0) === 1;
  return group === null ? meansCommittee(of) : meansGroup(of, group);
}
