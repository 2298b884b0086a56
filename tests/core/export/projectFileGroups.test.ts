import { expect, test } from 'vitest';
import { parseProject, serializeProject } from '../../../src/core/export/projectFile.ts';
import { noUnknownFields } from '../../../src/core/export/projectFileUnknown.ts';
import { newGroup } from '../../../src/core/model/group.ts';
import { usualSeatingRules } from '../../../src/core/model/seatingRules.ts';
import { smallField } from './fieldMaps.ts';

const ruled = {
  group: 'Skills',
  begin: 'keep',
  size: { min: 3, max: 5 },
  quotas: [{ by: 'sector', value: 'community', min: 1, max: null }],
  shareCaps: [],
  distinctSectors: 3,
  fromCommittee: 1,
  eligible: 'anyone',
  tied: false,
  locked: ['o1'],
  banned: [],
};

/** The small field's file with these groups and rules written into it, opened. */
function opened(written: { readonly groups?: unknown; readonly seating?: unknown }) {
  const file = JSON.parse(serializeProject({ fieldMap: smallField(), unknown: noUnknownFields, savedAt: '' }));
  Object.assign(file.project, written);
  const parsed = parseProject(JSON.stringify(file));
  if (!parsed.ok) throw new Error(parsed.issue.code);
  const { groups, seating } = parsed.fieldMap;
  return {
    groups,
    seating,
    unknown: [parsed.unknown.groups, parsed.unknown.seating],
    repairs: parsed.repairs.map(({ code, column, found }) => [code, column, found]),
  };
}

const untouched = { groups: [], seating: usualSeatingRules, unknown: [{}, {}], repairs: [] };

test('a file without groups has none, and the usual rules, and is written without them', () => {
  expect(opened({})).toEqual(untouched);
  const text = serializeProject({ fieldMap: smallField(), unknown: noUnknownFields, savedAt: '' });
  expect([text.includes('"groups"'), text.includes('"seating"')]).toEqual([false, false]);
});

test('a group of which little is written is known by that little', () => {
  expect(opened({ groups: [{ name: null, purpose: 'To lead' }, { name: 'Skills' }] })).toEqual({
    ...untouched,
    groups: [{ ...newGroup(null), purpose: 'To lead' }, newGroup('Skills')],
  });
});

test('what is damaged in a group is left out and told, the rest of it stays', () => {
  const dana = { name: 'Dana', organization: 'o2', sector: null, regions: ['Wadi'], affected: true };
  const skills = {
    name: 'Skills',
    topics: ['Training', 4],
    purpose: 7,
    size: { min: -1, max: 5 },
    start: 'soon',
    status: 'asleep',
    chair: { kind: 'organization', id: 'o9' },
    coChair: { kind: 'person', name: 'Dana' },
    people: [dana, { name: 'Dana' }, { organization: 'o1' }, { name: 'Avi', organization: 'o9' }],
  };
  expect(opened({ groups: [skills, 'Jobs', { name: 3 }, {}, { name: 'Skills' }] })).toEqual({
    ...untouched,
    groups: [
      {
        ...newGroup('Skills'),
        topics: ['Training'],
        coChair: { kind: 'person', name: 'Dana' },
        people: [dana, { name: 'Avi', organization: null, sector: null, regions: [], affected: null }],
      },
    ],
    repairs: [
      ['projectFieldReset', 'project · groups · Skills · topics', '["Training",4]'],
      ['projectFieldReset', 'project · groups · Skills · purpose', '7'],
      ['projectFieldReset', 'project · groups · Skills · size', '{"min":-1,"max":5}'],
      ['projectFieldReset', 'project · groups · Skills · start', '"soon"'],
      ['projectFieldReset', 'project · groups · Skills · status', '"asleep"'],
      ['projectFieldReset', 'project · groups · Skills · people', `${JSON.stringify(skills.people).slice(0, 80)}…`],
      ['projectRecordDropped', 'project · groups · Skills · people', '"Dana"'],
      ['projectFieldReset', 'project · groups · Skills · people', '"o9"'],
      ['projectFieldReset', 'project · groups · Skills · chair', '"o9"'],
      ['projectRecordDropped', 'project · groups', '"Jobs"'],
      ['projectRecordDropped', 'project · groups', '{"name":3}'],
      ['projectRecordDropped', 'project · groups', '{}'],
      ['projectRecordDropped', 'project · groups', '{"name":"Skills"}'],
    ],
  });
});

test('rules that speak of organisations that are not there lose them, and are told of', () => {
  const seating = {
    groups: [{ ...ruled, locked: ['o1', 'o9'], banned: ['o8'] }],
    conflicts: [
      ['o1', 'o2'],
      ['o1', 'o9'],
    ],
    together: [['o7', 'o2'], 'o1'],
  };
  expect(opened({ seating })).toEqual({
    ...untouched,
    seating: { ...usualSeatingRules, groups: [ruled], conflicts: [['o1', 'o2']] },
    repairs: [
      ['projectRecordDropped', 'project · seating', '"o9"'],
      ['projectRecordDropped', 'project · seating', '"o8"'],
      ['projectRecordDropped', 'project · seating', '"o9"'],
      ['projectRecordDropped', 'project · seating', '"o1"'],
      ['projectRecordDropped', 'project · seating', '"o7"'],
    ],
  });
});

test('damaged rules are as usual again, and rules of a group without a size, or a second time, are left out', () => {
  const seating = {
    groups: [ruled, { group: null, size: { min: 9 } }, { ...ruled, tied: true }],
    seatsEach: 'two',
    among: 'friends',
    committeeGoals: ['reach', 'betweenness'],
    groupGoals: 'interest',
    choose: 'lottery',
  };
  expect(opened({ seating })).toEqual({
    ...untouched,
    seating: { ...usualSeatingRules, groups: [ruled], committeeGoals: ['reach'], choose: 'lottery' },
    repairs: [
      ['projectFieldReset', 'project · seating · seatsEach', '"two"'],
      ['projectFieldReset', 'project · seating · among', '"friends"'],
      ['projectFieldReset', 'project · seating · committeeGoals', '["reach","betweenness"]'],
      ['projectFieldReset', 'project · seating · groupGoals', '"interest"'],
      ['projectRecordDropped', 'project · seating', '{"group":null,"size":{"min":9}}'],
      ['projectRecordDropped', 'project · seating', '"Skills"'],
    ],
  });
});

test('groups and rules that are nothing of the kind are told of', () => {
  expect(opened({ groups: 'Skills', seating: [ruled] })).toEqual({
    ...untouched,
    repairs: [
      ['projectFieldReset', 'project · groups', '"Skills"'],
      ['projectFieldReset', 'project · seating', `${JSON.stringify([ruled]).slice(0, 80)}…`],
    ],
  });
});
