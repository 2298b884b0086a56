import { describe, expect, it } from 'vitest';
import { farBeyond, usualTop } from '../../../src/core/model/usualScale.ts';

const times = (count: number, ...ratings: readonly number[]) => Array.from({ length: count }, () => ratings).flat();

it('a scale ends at 3, 5 or 10, or else at its highest rating', () => {
  expect([[], [1, 2], [3.5], [6], [40, 1]].map(usualTop)).toEqual([3, 3, 5, 10, 40]);
});

describe('ratings far beyond the scale of nearly all others', () => {
  it.each([
    ['a slip on a scale to 5', [...times(4, 1, 3, 5), 55], { top: 5, beyond: [55] }],
    ['two slips among many on a scale to 3', [...times(10, 1, 2, 3), 33, 6], { top: 3, beyond: [6, 33] }],
    ['a top that is seldom used', [...times(10, 1, 2, 3), 5], null],
    ['a scale to 10', times(5, 2, 7, 10), null],
    ['counts, which keep to no scale', [...times(5, 1, 20, 300), 9000], null],
    ['too few to tell', [1, 2, 3, 55], null],
  ])('%s', (_, ratings, expected) => {
    expect(farBeyond(ratings)).toEqual(expected);
  });
});
