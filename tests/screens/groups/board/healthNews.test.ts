import { expect, test } from 'vitest';
import type { GroupHealth, MarkState } from '../../../../src/core/groups/health/health.ts';
import { healthNews } from '../../../../src/screens/groups/board/healthNews.ts';

function health(seats: Readonly<Record<string, number>>, warnings = 0, group = 'Training'): GroupHealth {
  const marks = Object.entries(seats).map(([sector, count]) => {
    const state: MarkState = count > 0 ? 'present' : 'missing';
    return { sector, seats: count, state };
  });
  const findings = Array.from(
    { length: warnings },
    () => ({ code: 'unlinked', severity: 'warning', remedy: null }) as const,
  );
  return { group, seats: 0, marks, sectorUnknown: 0, findings, faultline: null };
}

test('a sector that comes into a group and one that leaves it are told', () => {
  expect(healthNews([health({ business: 0, social: 1 })], [health({ business: 1, social: 0 })])).toEqual([
    { code: 'in', group: 'Training', sector: 'business' },
    { code: 'out', group: 'Training', sector: 'social' },
  ]);
});

test('else it is told how many warnings there are now, and nothing where none came or went', () => {
  expect(healthNews([health({ social: 1 }, 2)], [health({ social: 2 }, 1)])).toEqual([
    { code: 'points', group: 'Training', count: 1 },
  ]);
  expect(healthNews([health({ social: 1 }, 2)], [health({ social: 2 }, 2)])).toEqual([]);
});

test('a group that comes or goes is told by its name, and not what that changes for the others', () => {
  const [committee, changed] = [health({ social: 1 }, 1, 'A'), health({ social: 1 }, 2, 'A')];
  expect(healthNews([committee], [changed, health({ social: 0 }, 1, 'B'), health({ social: 0 }, 1, 'C')])).toEqual([
    { code: 'added', groups: ['B', 'C'] },
  ]);
  expect(healthNews([changed, health({}, 0, 'B')], [committee])).toEqual([{ code: 'removed', groups: ['B'] }]);
});

test('a group with another name is not told as one that came and one that went', () => {
  expect(healthNews([health({ social: 1 }, 1, 'A')], [health({ social: 1 }, 1, 'B')])).toEqual([]);
});

test('more than three sentences are told as one, with the groups that have changed', () => {
  const before = [health({ social: 0, business: 0 }, 0, 'A'), health({ social: 0, business: 0 }, 0, 'B')];
  const now = [health({ social: 1, business: 1 }, 0, 'A'), health({ social: 1, business: 1 }, 0, 'B')];
  expect(healthNews(before, now)).toEqual([{ code: 'several', groups: ['A', 'B'] }]);
});
