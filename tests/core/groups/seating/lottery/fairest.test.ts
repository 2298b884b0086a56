import { describe, expect, it } from 'vitest';
import { fairest } from '../../../../../src/core/groups/seating/lottery/fairest.ts';
import type { FindHeaviest } from '../../../../../src/core/groups/seating/lottery/portfolio.ts';
import { solve } from '../../../../support/solver.ts';

/** The heaviest of these committees. */
const among =
  (committees: readonly (readonly string[])[]): FindHeaviest =>
  (weights) => {
    const weigh = (members: readonly string[]) => members.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
    const [members] = committees.toSorted((one, other) => weigh(other) - weigh(one));
    return members === undefined ? null : { members, weighs: weigh(members) };
  };

const pairs = [
  ['a', 'b'],
  ['a', 'c'],
  ['b', 'c'],
];

function leastOf({ committees, shares }: ReturnType<typeof fairest>): number {
  const chance = (id: string) => shares.reduce((sum, share, at) => sum + (committees[at]?.includes(id) ? share : 0), 0);
  return Math.min(...['a', 'b', 'c'].map(chance));
}

describe('the fairest draw', () => {
  const few = { committees: [['a', 'b'], ['c']], seatable: ['a', 'b', 'c'], bound: 1 };

  it('adds committees as long as one makes it fairer, and says what no draw can pass', () => {
    const draw = fairest(few, among(pairs), solve);
    expect(leastOf(draw)).toBeCloseTo(2 / 3, 9);
    expect(draw.bound).toBeCloseTo(2 / 3, 9);
    expect(draw.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('is of the committees that it has where no other helps, or none is found', () => {
    const [only, none] = [among(few.committees), () => null].map((find) => fairest(few, find, solve));
    expect([only, none]).toEqual([
      {
        committees: few.committees,
        shares: [0.5, 0.5].map((share) => expect.closeTo(share, 9)),
        bound: expect.closeTo(0.5, 9),
      },
      { committees: few.committees, shares: [0.5, 0.5].map((share) => expect.closeTo(share, 9)), bound: 1 },
    ]);
  });
});
