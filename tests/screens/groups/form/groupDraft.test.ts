import { expect, test } from 'vitest';
import { newGroup } from '../../../../src/core/model/group.ts';
import { checkGroup, detailsOf, draftOf } from '../../../../src/screens/groups/form/groupDraft.ts';
import { fieldOf } from '../../../support/fieldOf.ts';

const field = {
  ...fieldOf(['A'], [], { known: { A: { workingGroups: ['Training'] } } }),
  groups: [newGroup('Placement')],
};
const blank = draftOf(newGroup(''));

test('a form gives back the group that it was filled from', () => {
  const group = {
    ...newGroup('Placement'),
    topics: ['Transport'],
    purpose: 'Jobs',
    size: { min: 5, max: 8 },
    start: '2026-12-01',
    status: 'forming',
  } as const;
  const { topics, purpose, size, start, status } = group;
  expect(detailsOf(draftOf(group))).toEqual({ topics, purpose, size, start, status });
});

test('what is wrong is said of the line that it is in', () => {
  expect(checkGroup(field, undefined, blank)).toEqual({ name: 'name.empty' });
  expect(checkGroup(field, undefined, { ...blank, name: 'training' })).toEqual({ name: 'name.taken' });
  expect(checkGroup(field, undefined, { ...blank, name: 'A; B', min: '0', max: 'x', start: 'soon' })).toEqual({
    name: 'name.splits',
    min: 'notWhole',
    max: 'notWhole',
    start: 'notADay',
  });
  expect(checkGroup(field, 'Placement', { ...blank, name: 'Placement', min: '8', max: '5' })).toEqual({
    max: 'maxBelowMin',
  });
});

test('the committee needs no name', () => {
  expect(checkGroup(field, null, blank)).toEqual({});
});
