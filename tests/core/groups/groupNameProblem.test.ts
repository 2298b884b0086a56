import { expect, test } from 'vitest';
import { groupNameProblem, personNameProblem } from '../../../src/core/groups/groupNameProblem.ts';
import { newGroup } from '../../../src/core/model/group.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import { newOrganization } from '../../../src/core/model/organization.ts';

const field = {
  organizations: [{ ...newOrganization(organizationId(1), 'One'), workingGroups: ['Skills'] }],
  groups: [newGroup(null), newGroup('צוות "אור"')],
};

test.each([
  ['', 'empty'],
  [' \t', 'empty'],
  ['Skills', 'taken'],
  [' SKILLS ', 'taken'],
  ['צוות ״אור״', 'taken'],
  ['Skills | Jobs', 'splits'],
  ['Skills; Jobs', 'splits'],
  ['Skills, jobs', null],
  ['Skill', null],
])('a working group called %j: %s', (name, problem) => {
  expect(groupNameProblem(field, name)).toBe(problem);
});

test('a group may be called what it is called already, in other letters too', () => {
  expect([groupNameProblem(field, 'skills', 'Skills'), groupNameProblem(field, 'skills', 'Jobs')]).toEqual([
    null,
    'taken',
  ]);
});

test('two persons in a group bear two names', () => {
  const people = [{ name: 'Dana' }, { name: 'Avi' }];
  expect([
    personNameProblem(people, ' '),
    personNameProblem(people, 'dana'),
    personNameProblem(people, 'dana', 'Dana'),
    personNameProblem(people, 'Noa'),
  ]).toEqual(['empty', 'taken', null, null]);
});
