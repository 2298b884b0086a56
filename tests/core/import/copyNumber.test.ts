import { expect, it } from 'vitest';
import { withoutCopyNumber } from '../../../src/core/import/copyNumber.ts';

it.each([
  ['members (1).csv', 'members.csv'],
  ['members - Copy.csv', 'members.csv'],
  ['members - Copy (2).csv', 'members.csv'],
  ['members copy 3.csv', 'members.csv'],
  ['Copy of members.xlsx › Bodies', 'members.xlsx › Bodies'],
  ['מיפוי 2024 - עותק (2).xlsx › ארגונים', 'מיפוי 2024.xlsx › ארגונים'],
  ['עותק של מיפוי.xlsx', 'מיפוי.xlsx'],
  ['members 2024.csv', 'members 2024.csv'],
  ['copyright.csv', 'copyright.csv'],
])('%s was copied from %s', (name, before) => {
  expect(withoutCopyNumber(name)).toBe(before);
});
