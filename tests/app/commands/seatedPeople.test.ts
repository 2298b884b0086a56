import { expect, test } from 'vitest';
import { editPerson, movePerson, seatPerson, unseatPerson } from '../../../src/app/commands/seatedPeople.ts';
import { setChair } from '../../../src/app/commands/seats.ts';
import { newGroup } from '../../../src/core/model/group.ts';
import { alon, dana, done, run, skills, unchanged } from './groupsField.ts';

const avi = { name: 'Avi', organization: alon.id, sector: null, regions: [], affected: null };
const danaChairs = setChair('Skills', { kind: 'person', person: dana, organization: null });
const chairedByDana = { ...skills, chair: { kind: 'person', name: 'Dana' } };

test('a person is given a seat in a group or on the committee; a name that is taken there changes nothing', () => {
  expect(done(seatPerson('Skills', avi))).toEqual({
    ...unchanged,
    step: [{ key: 'seat', values: { name: 'Avi', group: 'Skills' } }],
    groups: [{ ...skills, people: [dana, avi] }],
  });
  expect(done(seatPerson(null, dana))).toEqual({
    ...unchanged,
    step: [{ key: 'seatOnCommittee', values: { name: 'Dana' } }],
    groups: [skills, { ...newGroup(null), people: [dana] }],
  });
  expect(done(seatPerson('Skills', { ...avi, name: 'Dana' }))).toEqual(unchanged);
});

test('what is known of a person changes, and a chair follows their name', () => {
  const after = { ...dana, name: 'Dana Levi', regions: [], organization: alon.id };
  expect(done(editPerson('Skills', dana, after))).toEqual({
    ...unchanged,
    step: [{ key: 'editPerson', values: { name: 'Dana', group: 'Skills' } }],
    groups: [{ ...skills, people: [after] }],
  });
  expect(run(danaChairs, editPerson('Skills', dana, after)).fieldMap.groups).toEqual([
    { ...skills, people: [after], chair: { kind: 'person', name: 'Dana Levi' } },
  ]);
});

test('a person who is edited to what they were, or to a name that is taken, leaves no step', () => {
  expect(done(editPerson('Skills', dana, { ...dana, regions: ['Wadi'] }))).toEqual(unchanged);
  const both = run(seatPerson('Skills', avi), editPerson('Skills', dana, { ...dana, name: 'Avi', affected: null }));
  expect(both.fieldMap.groups).toEqual([{ ...skills, people: [dana, avi] }]);
});

test('a person leaves a group, and its chair', () => {
  expect(run(danaChairs).fieldMap.groups).toEqual([chairedByDana]);
  expect(run(danaChairs, unseatPerson('Skills', dana)).fieldMap.groups).toEqual([
    { ...skills, people: [], chair: null },
  ]);
  expect(done(unseatPerson('Skills', dana)).step).toEqual([
    { key: 'unseat', values: { name: 'Dana', group: 'Skills' } },
  ]);
  expect([done(unseatPerson('Jobs', dana)), done(unseatPerson('Skills', avi))]).toEqual([unchanged, unchanged]);
});

test('a person moves to another group in one step, with all that is known of them', () => {
  expect(done(movePerson(dana, 'Skills', null))).toEqual({
    ...unchanged,
    step: [{ key: 'moveToCommittee', values: { name: 'Dana', from: 'Skills' } }],
    groups: [
      { ...skills, people: [] },
      { ...newGroup(null), people: [dana] },
    ],
  });
  const namesake = run(seatPerson(null, { ...dana, affected: null }), movePerson(dana, 'Skills', null));
  expect(namesake.fieldMap.groups[0]?.people).toEqual([dana]);
  expect(done(movePerson(avi, 'Skills', 'Jobs'))).toEqual(unchanged);
});
