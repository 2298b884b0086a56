import { expect, test } from 'vitest';
import { type TrackerState, wholeTracker } from '../../../../src/app/trackerStore.ts';
import { stateFor, trackedOnly } from '../../../../src/screens/recruit/tracker/trackerState.ts';
import { fieldOf } from '../../../support/fieldOf.ts';

const today = '2026-11-21';
const field = fieldOf(['A', 'B', 'C'], [], {
  known: { A: { owner: 'Noa', nextStepOn: '2026-11-20' }, B: { owner: 'Noa' } },
});
const { organizations } = field;
const ofNoa: TrackerState = { shownAs: 'table', owner: { is: 'named', name: 'Noa' }, overdueOnly: false };

function left(state: TrackerState): readonly string[] {
  return trackedOnly(organizations, state, today).map(({ name }) => name);
}

test('an owner leaves those who are theirs, "nobody" those who have none, and overdue those whose day has passed', () => {
  expect(left(ofNoa)).toEqual(['A', 'B']);
  expect(left({ ...ofNoa, owner: { is: 'nobody' } })).toEqual(['C']);
  expect(left({ ...ofNoa, overdueOnly: true })).toEqual(['A']);
});

test('an owner whom nobody has any more leaves everyone; what else was chosen stays', () => {
  expect(stateFor(ofNoa, organizations)).toBe(ofNoa);
  expect(stateFor(ofNoa, organizations.slice(2))).toEqual({ ...wholeTracker, shownAs: 'table' });
});
