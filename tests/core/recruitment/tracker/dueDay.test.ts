import { describe, expect, test } from 'vitest';
import { daysBetween, dueState, lastDayOf } from '../../../../src/core/recruitment/tracker/dueDay.ts';

const today = '2026-11-21';

describe('how a next step stands', () => {
  test.each([
    ['2026-11-20', 'overdue'],
    ['2026-11-21', 'today'],
    ['2026-11-28', 'soon'],
    ['2026-11-29', 'later'],
    ['2026-11-20T10:00', 'overdue'],
    ['2026-11', 'later'],
    ['2026-10', 'overdue'],
    ['2026', 'later'],
    ['2025', 'overdue'],
    ['after the holidays', 'undated'],
    ['', 'undated'],
    [null, 'undated'],
  ])('due %j', (due, state) => {
    expect(dueState(due, today)).toBe(state);
  });
});

test('a month and a year are in time until their last day', () => {
  expect(['2026-02', '2028-02', '2026', '2026-04-03', '2026-13-40x'].map(lastDayOf)).toEqual([
    '2026-02-28',
    '2028-02-29',
    '2026-12-31',
    '2026-04-03',
    null,
  ]);
});

test('days are counted over the ends of months and years, and backwards', () => {
  expect([daysBetween('2026-12-30', '2027-01-02'), daysBetween(today, '2026-11-14')]).toEqual([3, -7]);
});
