import { expect, test } from 'vitest';
import { type Group, newGroup } from '../../../src/core/model/group.ts';
import { groupsMerged, groupsWithout, seatingMerged, seatingWithout } from '../../../src/core/model/groupMentions.ts';
import { type OrganizationId, organizationId } from '../../../src/core/model/ids.ts';
import { type GroupRules, type SeatingRules, usualSeatingRules } from '../../../src/core/model/seatingRules.ts';

const [a, b, c] = [organizationId(1), organizationId(2), organizationId(3)];
const chaired = (id: OrganizationId) => ({ kind: 'organization', id }) as const;
const dana = { name: 'Dana', organization: a, sector: null, regions: [], affected: true };
const avi = { name: 'Avi', organization: null, sector: null, regions: [], affected: null };
const skills: Group = { ...newGroup('Skills'), chair: chaired(a), coChair: chaired(b), people: [dana, avi] };
const jobs: Group = { ...newGroup('Jobs'), chair: { kind: 'person', name: 'Avi' }, people: [avi] };

function rules(group: string, locked: GroupRules['locked'], banned: GroupRules['banned']): GroupRules {
  return {
    group,
    begin: 'complete',
    size: { min: 1, max: 9 },
    quotas: [],
    shareCaps: [],
    distinctSectors: null,
    fromCommittee: 0,
    eligible: 'anyone',
    tied: false,
    locked,
    banned,
  };
}

const seating: SeatingRules = {
  ...usualSeatingRules,
  groups: [rules('Skills', [a], [b]), rules('Jobs', [b], [])],
  conflicts: [
    [a, b],
    [b, c],
    [a, c],
  ],
  together: [[c, b]],
};

test('who goes chairs nothing; a person who belonged to them keeps the seat and belongs to none', () => {
  expect(groupsWithout([skills, jobs], new Set([a]))).toEqual([
    { ...skills, chair: null, people: [{ ...dana, organization: null }, avi] },
    jobs,
  ]);
});

test('chairs and persons follow an organisation into another, which is not chair twice', () => {
  expect(groupsMerged([skills, jobs], c, a)).toEqual([
    { ...skills, chair: chaired(c), people: [{ ...dana, organization: c }, avi] },
    jobs,
  ]);
  expect(groupsMerged([skills], a, b)).toEqual([{ ...skills, coChair: null }]);
});

test('locks, bans, conflicts and who belongs together fall with who goes', () => {
  expect(seatingWithout(seating, new Set([b]))).toEqual({
    ...usualSeatingRules,
    groups: [rules('Skills', [a], []), rules('Jobs', [], [])],
    conflicts: [[a, c]],
    together: [],
  });
});

test('in each group what was decided about the one that stays holds, else what was decided about the other', () => {
  expect(seatingMerged(seating, a, b)).toEqual({
    ...usualSeatingRules,
    groups: [rules('Skills', [a], []), rules('Jobs', [a], [])],
    conflicts: [[a, c]],
    together: [[c, a]],
  });
});

test('nothing is made anew where nothing speaks of them', () => {
  const other = organizationId(9);
  const groups = [skills, jobs];
  expect(groupsWithout(groups, new Set([other]))).toBe(groups);
  expect(groupsMerged(groups, a, other)).toBe(groups);
  expect(seatingWithout(seating, new Set([other]))).toBe(seating);
  expect(seatingMerged(seating, a, other)).toBe(seating);
});
