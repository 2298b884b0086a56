import type { FieldMap } from '../../model/fieldMap.ts';
import { type GroupName, holderKey, type SeatedPerson } from '../../model/group.ts';
import type { Organization } from '../../model/organization.ts';
import type { GroupRules } from '../../model/seatingRules.ts';
import { groupsOf, type SeatedGroup } from '../groupsOf.ts';
import type { SeatedIn } from '../seating/seating.ts';
import type { AskedSeating } from './askedSeating.ts';

/** The field as the committee is filled: organisations that sit in a group that is filled again give that seat up first; persons stay. */
export function fieldForCommittee(fieldMap: FieldMap, { rules }: AskedSeating): FieldMap {
  const emptied = new Set(
    rules.groups.flatMap(({ group, begin }) => (group !== null && begin === 'again' ? [group] : [])),
  );
  const organizations = fieldMap.organizations.map((one) => {
    return { ...one, workingGroups: one.workingGroups.filter((name) => !emptied.has(name)) };
  });
  return { ...fieldMap, organizations };
}

/**
 * The field as the working groups are filled. Groups that were not asked for stay as they are. Where only seats in these groups are
 * limited, each may have its other seats beside.
 */
export function fieldForGroups(fieldMap: FieldMap, { groups, groupsEach }: AskedSeating): FieldMap {
  const asked = new Set<GroupName>(groups.map(({ name }) => name));
  const others = groupsOf(fieldMap).filter(({ name }) => !asked.has(name));
  const kept = others.filter(({ name }) => name !== null).map(({ name }) => asItIs(name));
  const seating = { ...fieldMap.seating, groups: [...fieldMap.seating.groups, ...kept] };
  if (groupsEach === null) return { ...fieldMap, seating };
  const organizations = fieldMap.organizations.map((one) => {
    const most = groupsEach + others.filter((group) => sitsIn(group, one)).length;
    return { ...one, capacity: Math.min(one.capacity ?? most, most) };
  });
  return { ...fieldMap, seating, organizations };
}

function sitsIn({ organizations, people }: SeatedGroup, { id }: Organization): boolean {
  return organizations.some((one) => one.id === id) || people.some(({ organization }) => organization === id);
}

function asItIs(group: GroupName): GroupRules {
  return {
    group,
    begin: 'keep',
    size: { min: 0, max: 0 },
    quotas: [],
    shareCaps: [],
    distinctSectors: null,
    fromCommittee: 0,
    eligible: 'anyone',
    tied: false,
    locked: [],
    banned: [],
  };
}

/** The field with everybody seated as proposed: groups that were not filled stay as they are. */
export function fieldWithSeats(fieldMap: FieldMap, seats: readonly SeatedIn[]): FieldMap {
  const seated = new Map(seats.map(({ group, members }) => [group, new Set(members)]));
  const organizations = fieldMap.organizations.map((one) => {
    const isIn = (group: GroupName) => seated.get(group)?.has(one.id) ?? false;
    const filled = [...seated.keys()].filter((group) => group !== null);
    const workingGroups = one.workingGroups.filter((name) => !seated.has(name));
    return {
      ...one,
      committee: seated.has(null) ? isIn(null) : one.committee,
      workingGroups: [...workingGroups, ...filled.filter(isIn)],
    };
  });
  const groups = fieldMap.groups.map((one) => {
    const members = seated.get(one.name);
    const stays = ({ name }: SeatedPerson) => members?.has(holderKey({ kind: 'person', name })) ?? true;
    return { ...one, people: one.people.filter(stays) };
  });
  return { ...fieldMap, organizations, groups };
}
