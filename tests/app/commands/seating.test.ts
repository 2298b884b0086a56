import { expect, test } from 'vitest';
import {
  allowSeat,
  banSeat,
  lockSeat,
  setGroupRules,
  setSeatingRules,
  takeSeating,
  unlockSeat,
} from '../../../src/app/commands/seating.ts';
import { setCoChair } from '../../../src/app/commands/seats.ts';
import { newGroup } from '../../../src/core/model/group.ts';
import { usualSeatingRules } from '../../../src/core/model/seatingRules.ts';
import { alon, city, done, field, orlan, run, skills, skillsRules, unchanged } from './groupsField.ts';

const { seats } = unchanged;
const usual = { ...skillsRules, group: null, locked: [], banned: [] };

test('a proposed committee is taken: whoever is not in it leaves, of whom nobody said stays so', () => {
  expect(done(takeSeating([{ group: null, members: [orlan.id] }], [{ group: null, chair: orlan.id }]))).toEqual({
    ...unchanged,
    step: [{ key: 'takeCommittee', values: {} }],
    seats: [['City', false, ['Skills']], seats[1], ['Orlan', true, []]],
    groups: [skills, { ...newGroup(null), chair: { kind: 'organization', id: orlan.id } }],
  });
});

test('proposed groups are taken in one step; persons stay, whether the proposal names them or not', () => {
  const proposed = [
    { group: 'Skills', members: [orlan.id, 'person Dana'] },
    { group: 'Jobs', members: [city.id] },
  ];
  expect(done(takeSeating(proposed, [{ group: 'Skills', chair: 'person Dana' }]))).toEqual({
    ...unchanged,
    step: [{ key: 'takeGroups', values: { count: 2 } }],
    seats: [
      ['City', true, ['Jobs']],
      ['Alon', null, []],
      ['Orlan', null, ['Skills']],
    ],
    groups: [{ ...skills, chair: { kind: 'person', name: 'Dana' } }],
  });
});

test('a chair that is not named stays with their seat; one that is named leaves the other chair', () => {
  const stay = takeSeating([{ group: 'Skills', members: [alon.id] }], [{ group: 'Skills', chair: null }]);
  expect(done(stay)).toEqual({
    ...unchanged,
    step: [{ key: 'takeGroup', values: { group: 'Skills' } }],
    seats: [['City', true, []], seats[1], seats[2]],
  });
  const taken = takeSeating([{ group: 'Skills', members: [city.id] }], [{ group: 'Skills', chair: city.id }]);
  const edited = run(setCoChair('Skills', { kind: 'organization', organization: city }), taken);
  expect(edited.fieldMap.groups).toEqual([{ ...skills, chair: { kind: 'organization', id: city.id }, coChair: null }]);
});

test('a proposal that changes nothing, and chairs who have no seat, leave no step', () => {
  expect(done(takeSeating([{ group: null, members: [city.id] }]))).toEqual(unchanged);
  const chairs = [
    { group: null, chair: orlan.id },
    { group: 'Skills', chair: 'person Avi' },
  ];
  expect(done(takeSeating([{ group: null, members: [city.id] }], chairs))).toEqual(unchanged);
});

test('rules of a group are set, replaced, and left to the usual again', () => {
  expect(done(setGroupRules(null, usual))).toEqual({
    ...unchanged,
    step: [{ key: 'setCommitteeRules', values: {} }],
    rules: [skillsRules, usual],
  });
  expect(done(setGroupRules('Skills', { ...skillsRules, tied: true })).rules).toEqual([{ ...skillsRules, tied: true }]);
  expect(done(setGroupRules('Skills', null))).toEqual({
    ...unchanged,
    step: [{ key: 'clearGroupRules', values: { group: 'Skills' } }],
    rules: [],
  });
  expect([done(setGroupRules('Jobs', null)), done(setGroupRules('Skills', { ...skillsRules }))]).toEqual([
    unchanged,
    unchanged,
  ]);
});

test('rules for all groups are changed one by one', () => {
  const edited = run(setSeatingRules({ seatsEach: null, conflicts: [[city.id, alon.id]] }));
  expect(edited.fieldMap.seating).toEqual({ ...field.seating, seatsEach: null, conflicts: [[city.id, alon.id]] });
  expect(run(setSeatingRules({ ...usualSeatingRules, groups: [skillsRules] })).history.done).toEqual([]);
});

test('whoever is locked may be there again, and whoever is banned is no longer locked', () => {
  expect(done(lockSeat('Skills', orlan, usual))).toEqual({
    ...unchanged,
    step: [{ key: 'lockSeat', values: { name: 'Orlan', group: 'Skills' } }],
    rules: [{ ...skillsRules, locked: [alon.id, orlan.id], banned: [] }],
  });
  expect(done(banSeat('Skills', alon, usual))).toEqual({
    ...unchanged,
    step: [{ key: 'banSeat', values: { name: 'Alon', group: 'Skills' } }],
    rules: [{ ...skillsRules, locked: [], banned: [orlan.id, alon.id] }],
  });
  expect(done(unlockSeat('Skills', alon)).rules).toEqual([{ ...skillsRules, locked: [] }]);
  expect(done(allowSeat('Skills', orlan)).rules).toEqual([{ ...skillsRules, banned: [] }]);
});

test('a lock or a ban in a group of which nothing was decided is kept with the rules that are usual there', () => {
  expect(done(lockSeat(null, city, usual)).rules).toEqual([skillsRules, { ...usual, locked: [city.id] }]);
  expect(done(banSeat('Jobs', city, usual)).rules).toEqual([
    skillsRules,
    { ...usual, group: 'Jobs', banned: [city.id] },
  ]);
});

test('what is decided already leaves no step', () => {
  expect([
    done(lockSeat('Skills', alon, usual)),
    done(banSeat('Skills', orlan, usual)),
    done(unlockSeat('Skills', orlan)),
    done(unlockSeat('Jobs', orlan)),
    done(allowSeat(null, alon)),
  ]).toEqual(Array.from({ length: 5 }, () => unchanged));
});
