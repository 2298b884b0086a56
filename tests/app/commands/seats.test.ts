import { expect, test } from 'vitest';
import { editGroup } from '../../../src/app/commands/groups.ts';
import { moveSeat, seat, setChair, setCoChair, unseat } from '../../../src/app/commands/seats.ts';
import { noHistory, runCommand } from '../../../src/app/history.ts';
import { groupsOf } from '../../../src/core/groups/groupsOf.ts';
import { newGroup } from '../../../src/core/model/group.ts';
import { alon, city, dana, done, field, orlan, run, skills, unchanged } from './groupsField.ts';

const { seats } = unchanged;

test('an organisation is given a seat on the committee or in a group; one that it has leaves no step', () => {
  expect(done(seat(null, orlan))).toEqual({
    ...unchanged,
    step: [{ key: 'seatOnCommittee', values: { name: 'Orlan' } }],
    seats: [seats[0], seats[1], ['Orlan', true, []]],
  });
  expect(done(seat('Jobs', city))).toEqual({
    ...unchanged,
    step: [{ key: 'seat', values: { name: 'City', group: 'Jobs' } }],
    seats: [['City', true, ['Skills', 'Jobs']], seats[1], seats[2]],
  });
  expect([done(seat(null, city)), done(seat('Jobs', alon))]).toEqual([unchanged, unchanged]);
});

test('whoever leaves the committee sits there plainly no more; of whom nobody said, nothing is said', () => {
  expect(done(unseat(null, city))).toEqual({
    ...unchanged,
    step: [{ key: 'unseatFromCommittee', values: { name: 'City' } }],
    seats: [['City', false, ['Skills']], seats[1], seats[2]],
  });
  expect([done(unseat(null, orlan)), done(unseat('Jobs', orlan))]).toEqual([unchanged, unchanged]);
});

test('a chair who leaves is no chair any more, and a group that its last member leaves stays', () => {
  expect(done(unseat('Skills', alon))).toEqual({
    ...unchanged,
    step: [{ key: 'unseat', values: { name: 'Alon', group: 'Skills' } }],
    seats: [seats[0], ['Alon', null, ['Jobs']], seats[2]],
    groups: [{ ...skills, chair: null }],
  });
  expect(done(unseat('Jobs', alon)).groups).toEqual([skills, newGroup('Jobs')]);
});

test('a seat moves in one step, from and to the committee too', () => {
  expect(done(moveSeat(alon, 'Skills', null))).toEqual({
    ...unchanged,
    step: [{ key: 'moveToCommittee', values: { name: 'Alon', from: 'Skills' } }],
    seats: [seats[0], ['Alon', true, ['Jobs']], seats[2]],
    groups: [{ ...skills, chair: null }],
  });
  expect(done(moveSeat(city, null, 'Jobs'))).toEqual({
    ...unchanged,
    step: [{ key: 'moveFromCommittee', values: { name: 'City', group: 'Jobs' } }],
    seats: [['City', false, ['Skills', 'Jobs']], seats[1], seats[2]],
  });
  expect(done(moveSeat(city, 'Skills', 'Jobs')).step).toEqual([
    { key: 'moveSeat', values: { name: 'City', from: 'Skills', group: 'Jobs' } },
  ]);
  expect([done(moveSeat(orlan, 'Jobs', null)), done(moveSeat(alon, 'Jobs', 'Jobs'))]).toEqual([unchanged, unchanged]);
});

test('a member is made chair, organisation or person, and a chair is left open', () => {
  expect(done(setChair('Skills', { kind: 'organization', organization: city }))).toEqual({
    ...unchanged,
    step: [{ key: 'setChair', values: { name: 'City', group: 'Skills' } }],
    groups: [{ ...skills, chair: { kind: 'organization', id: city.id } }],
  });
  expect(done(setCoChair('Skills', { kind: 'person', person: dana, organization: null }))).toEqual({
    ...unchanged,
    step: [{ key: 'setCoChair', values: { name: 'Dana', group: 'Skills' } }],
    groups: [{ ...skills, coChair: { kind: 'person', name: 'Dana' } }],
  });
  expect(done(setChair('Skills', null))).toEqual({
    ...unchanged,
    step: [{ key: 'noChair', values: { group: 'Skills' } }],
    groups: [{ ...skills, chair: null }],
  });
  expect(done(setChair(null, { kind: 'organization', organization: city }))).toEqual({
    ...unchanged,
    step: [{ key: 'setCommitteeChair', values: { name: 'City' } }],
    groups: [skills, { ...newGroup(null), chair: { kind: 'organization', id: city.id } }],
  });
});

test('nobody is both chair and co-chair, nor chairs a group they have no seat in', () => {
  const swapped = run(setCoChair('Skills', { kind: 'organization', organization: alon }));
  expect(swapped.fieldMap.groups).toEqual([{ ...skills, chair: null, coChair: skills.chair }]);
  expect([
    done(setChair('Skills', { kind: 'organization', organization: orlan })),
    done(setChair('Jobs', { kind: 'person', person: dana, organization: null })),
    done(setChair('Skills', { kind: 'organization', organization: alon })),
    done(setCoChair('Skills', null)),
    done(setChair(null, null)),
  ]).toEqual(Array.from({ length: 5 }, () => unchanged));
});

test("a group that is first described keeps the chair that its members' roles say, until a person says otherwise", () => {
  const known = { ...field, organizations: [{ ...alon, role: 'chair of Jobs' }] };
  const start = { fieldMap: known, history: noHistory };
  const jobs = newGroup('Jobs');
  const described = runCommand(start, editGroup(jobs, { ...jobs, purpose: 'Work' })).fieldMap;
  expect(described.groups[1]).toEqual({ ...jobs, purpose: 'Work', chair: { kind: 'organization', id: alon.id } });
  const without = runCommand(start, setChair('Jobs', null)).fieldMap;
  expect(groupsOf(without).find(({ name }) => name === 'Jobs')?.chair).toBe(null);
});
