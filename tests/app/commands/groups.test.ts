import { expect, test } from 'vitest';
import { addGroup, editGroup, removeGroup } from '../../../src/app/commands/groups.ts';
import { deleteOrganizations } from '../../../src/app/commands/organizations.ts';
import { noHistory, runCommand, undoStep } from '../../../src/app/history.ts';
import { newGroup } from '../../../src/core/model/group.ts';
import { alon, done, field, skills, skillsRules, unchanged } from './groupsField.ts';

test('a working group is added with what is said of it; a name that is taken adds nothing', () => {
  expect(done(addGroup('Housing', { topics: ['Housing'], size: { min: 3, max: 7 }, start: '2026-12-01' }))).toEqual({
    ...unchanged,
    step: [{ key: 'addGroup', values: { group: 'Housing' } }],
    groups: [skills, { ...newGroup('Housing'), topics: ['Housing'], size: { min: 3, max: 7 }, start: '2026-12-01' }],
  });
  expect(done(addGroup('Skills'))).toEqual(unchanged);
  expect(done(addGroup('Jobs'))).toEqual(unchanged);
});

test('what is said of a group changes, also of one that only organisations name and of the committee', () => {
  expect(done(editGroup(skills, { ...skills, purpose: null, status: 'active' }))).toEqual({
    ...unchanged,
    step: [{ key: 'editGroup', values: { group: 'Skills' } }],
    groups: [{ ...skills, purpose: null, status: 'active' }],
  });
  const jobs = newGroup('Jobs');
  expect(done(editGroup(jobs, { ...jobs, topics: ['Jobs'] })).groups).toEqual([skills, { ...jobs, topics: ['Jobs'] }]);
  const committee = newGroup(null);
  expect(done(editGroup(committee, { ...committee, purpose: 'To lead' }))).toEqual({
    ...unchanged,
    step: [{ key: 'editCommittee', values: {} }],
    groups: [skills, { ...committee, purpose: 'To lead' }],
  });
});

test('everyone who names a group follows its new name, in the same place, and so do its rules', () => {
  expect(done(editGroup(skills, { ...skills, name: 'Training', start: '2027-01-01' }))).toEqual({
    step: [{ key: 'editGroup', values: { group: 'Skills' } }],
    seats: [
      ['City', true, ['Training']],
      ['Alon', null, ['Training', 'Jobs']],
      ['Orlan', null, []],
    ],
    groups: [{ ...skills, name: 'Training', start: '2027-01-01' }],
    rules: [{ ...skillsRules, group: 'Training' }],
  });
  const jobs = newGroup('Jobs');
  expect(done(editGroup(jobs, { ...jobs, name: 'Work' })).seats[1]).toEqual(['Alon', null, ['Skills', 'Work']]);
});

test('a name that is taken, and a name for the committee, change nothing', () => {
  expect(done(editGroup(skills, { ...skills, name: 'Jobs', purpose: 'Other' }))).toEqual(unchanged);
  expect(done(editGroup(newGroup(null), { ...newGroup(null), name: 'Board' }))).toEqual(unchanged);
  expect(done(editGroup(skills, { ...skills, name: null }))).toEqual(unchanged);
  expect(done(editGroup(skills, { ...skills }))).toEqual(unchanged);
});

test('a working group goes with its seats, persons and rules', () => {
  expect(done(removeGroup('Skills'))).toEqual({
    step: [{ key: 'removeGroup', values: { group: 'Skills' } }],
    seats: [
      ['City', true, []],
      ['Alon', null, ['Jobs']],
      ['Orlan', null, []],
    ],
    groups: [],
    rules: [],
  });
  expect(done(removeGroup('Housing'))).toEqual(unchanged);
});

test('an organisation that is deleted chairs nothing, is locked nowhere, and its persons stay for themselves', () => {
  const dana = { name: 'Dana', organization: alon.id, sector: null, regions: ['Wadi'], affected: true };
  const known = { ...field, groups: [{ ...skills, people: [dana] }] };
  const edited = runCommand({ fieldMap: known, history: noHistory }, deleteOrganizations(known, [alon.id]));
  expect(edited.fieldMap.groups).toEqual([{ ...skills, chair: null, people: [{ ...dana, organization: null }] }]);
  expect(edited.fieldMap.seating.groups).toEqual([{ ...skillsRules, locked: [] }]);
  expect(undoStep(edited).fieldMap).toEqual(known);
});
