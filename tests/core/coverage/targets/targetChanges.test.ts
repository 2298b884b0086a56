import { expect, test } from 'vitest';
import { targetChanges } from '../../../../src/core/coverage/targets/targetChanges.ts';
import { anyCell, type Target } from '../../../../src/core/model/target.ts';

const usual = {
  counted: 'engaged',
  unit: 'count',
  ideal: null,
  weight: 1,
  setBy: null,
  reason: null,
  setOn: null,
} as const;
const business: Target = { ...anyCell, ...usual, sector: 'business', minimum: 1 };
const community: Target = { ...anyCell, ...usual, sector: 'community', minimum: 2 };
const seats: Target = { ...community, counted: 'seated' };

test('targets that are read are new, changed or the same; those that are set stay', () => {
  const more = { ...business, minimum: 3 };
  expect(targetChanges([business, community], [more, seats, community], 'add')).toEqual({
    added: [seats],
    changed: [{ before: business, after: more }],
    same: [community],
    gone: [],
  });
});

test('where they replace those that are set, the others go', () => {
  expect(targetChanges([business, community], [community, seats], 'replace')).toEqual({
    added: [seats],
    changed: [],
    same: [community],
    gone: [business],
  });
});
