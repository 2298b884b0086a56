import { expect, test } from 'vitest';
import { groupsOf, isIn, membersOf, seatsFilled } from '../../../src/core/groups/groupsOf.ts';
import { newGroup, type SeatedPerson } from '../../../src/core/model/group.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import { newOrganization } from '../../../src/core/model/organization.ts';

const city = {
  ...newOrganization(organizationId(1), 'City'),
  code: 'B',
  committee: true,
  workingGroups: ['Group 10', 'קבוצה 2'],
};
const alon = { ...newOrganization(organizationId(2), 'Alon'), code: 'A', workingGroups: ['Group 9', 'Group 10'] };
const orlan = { ...newOrganization(organizationId(3), 'Orlan'), committee: false };
const organizations = [city, alon, orlan];
const dana: SeatedPerson = { name: 'Dana', organization: alon.id, sector: null, regions: [], affected: true };
const avi: SeatedPerson = { name: 'Avi', organization: null, sector: 'community', regions: [], affected: null };
const ten = { ...newGroup('Group 10'), people: [dana, avi] };

test('the committee comes first, also when nobody sits on it, then the working groups by name', () => {
  expect(groupsOf({ organizations: [], groups: [] })).toEqual([{ ...newGroup(null), organizations: [] }]);
  expect(groupsOf({ organizations, groups: [newGroup('Group'), ten] })).toEqual([
    { ...newGroup(null), organizations: [city] },
    { ...newGroup('Group'), organizations: [] },
    { ...newGroup('Group 9'), organizations: [alon] },
    { ...ten, organizations: [alon, city] },
    { ...newGroup('קבוצה 2'), organizations: [city] },
  ]);
});

test('a group keeps its place when something is said of it', () => {
  const namesOf = (groups: Parameters<typeof groupsOf>[0]['groups']) =>
    groupsOf({ organizations, groups }).map(({ name }) => name);
  expect(namesOf([newGroup('קבוצה 2')])).toEqual(namesOf([]));
});

test('only a plain yes is a seat on the committee', () => {
  expect([city, alon, orlan].map((one) => isIn(one, null))).toEqual([true, false, false]);
  expect(isIn(alon, 'Group 9')).toBe(true);
});

test('persons hold seats beside organisations, known with the organisation they belong to', () => {
  const [, , group] = groupsOf({ organizations, groups: [ten] });
  if (group === undefined) throw new Error('the third group is not there');
  expect(seatsFilled(group)).toBe(4);
  expect(membersOf(group, organizations)).toEqual([
    { kind: 'organization', organization: alon },
    { kind: 'organization', organization: city },
    { kind: 'person', person: dana, organization: alon },
    { kind: 'person', person: avi, organization: null },
  ]);
});

test('whoever has no seat any more, since a file or a form says so, chairs nothing', () => {
  const chairs = {
    ...ten,
    chair: { kind: 'organization', id: orlan.id } as const,
    coChair: { kind: 'person', name: 'Dana' } as const,
  };
  expect(groupsOf({ organizations, groups: [chairs] })[2]).toEqual({
    ...chairs,
    chair: null,
    organizations: [alon, city],
  });
  const left = { ...chairs, chair: { kind: 'organization', id: city.id } as const, people: [avi] };
  expect(groupsOf({ organizations, groups: [left] })[2]).toEqual({
    ...left,
    coChair: null,
    organizations: [alon, city],
  });
});
