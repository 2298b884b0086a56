import { expect, test } from 'vitest';
import { contributionsOf } from '../../../src/core/model/contributions.ts';

test.each([
  ['Funding | data; staff, rooms\nadvocacy', ['Funding', 'data', 'staff', 'rooms', 'advocacy']],
  ['מימון, נתונים, מימון', ['מימון', 'נתונים']],
  [' Rooms ;; ', ['Rooms']],
  ['', []],
  [null, []],
])('the kinds in %j, each once', (contributes, kinds) => {
  expect(contributionsOf({ contributes })).toEqual(kinds);
});
