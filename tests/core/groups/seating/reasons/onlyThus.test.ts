import { describe, expect, it } from 'vitest';
import { prices } from '../../../../../src/core/groups/seating/reasons/why/prices.ts';
import { seatReasons } from '../../../../../src/core/groups/seating/reasons/why/seatReasons.ts';
import type { SeatCandidate, SeatingProblem } from '../../../../../src/core/groups/seating/seatingProblem.ts';
import { solveSeating } from '../../../../../src/core/groups/seating/solveSeating.ts';
import type { SeatQuota } from '../../../../../src/core/model/seatingRules.ts';
import { candidate, problemWith } from '../../../../support/seating/problemWith.ts';
import { solve } from '../../../../support/solver.ts';

const asking = { solve, seconds: 20 };

function explained(problem: SeatingProblem) {
  const seating = solveSeating(problem, solve);
  const { groups } = seating;
  if (groups === null) throw new Error('It cannot be');
  return { asking, problem, seating: { ...seating, groups } };
}

const local = (id: string, regions: readonly string[], known: Partial<SeatCandidate> = {}) =>
  candidate(id, { regions, ...known });
const oneOf = (value: string): SeatQuota => ({ by: 'region', value, min: 1, max: null });

describe('A seat that no choice can do without', () => {
  const thusOf = (problem: SeatingProblem, id: string) =>
    [...seatReasons(explained(problem))].find((one) => one.id === id)?.thus;

  it('is the only one for a region of which nobody else is', () => {
    const problem = problemWith([local('a', ['hills']), local('b', ['wadi'])], [{ quotas: [oneOf('hills')] }]);
    expect(thusOf(problem, 'a')).toEqual({ how: 'alone', rules: [{ kind: 'region', group: null, value: 'hills' }] });
  });

  it('is the only one for two regions at once where others are of either, but there is one seat', () => {
    const all = [local('a', ['hills', 'wadi']), local('b', ['hills']), local('c', ['wadi'])];
    const problem = problemWith(all, [{ size: { min: 1, max: 1 }, quotas: [oneOf('hills'), oneOf('wadi')] }]);
    const rules = ['hills', 'wadi'].map((value) => ({ kind: 'region', group: null, value }));
    expect(thusOf(problem, 'a')).toEqual({ how: 'atOnce', rules });
  });

  it('is told with what the nearest choice misses where somebody could stand for all that it does, but may not come', () => {
    const all = [local('a', ['hills']), local('b', ['hills'], { seatsMost: 1, seatsElsewhere: 1 })];
    const problem = problemWith(all, [{ size: { min: 1, max: 1 }, quotas: [oneOf('hills')] }]);
    const thus = thusOf(problem, 'a');
    expect(thus?.how).toBe('noOther');
    expect(thus?.rules).toContainEqual({ kind: 'region', group: null, value: 'hills' });
  });

  it('is not said to be so where another would do as well', () => {
    const problem = problemWith(
      [local('a', ['hills']), local('b', ['hills'])],
      [{ size: { min: 1, max: 1 }, quotas: [oneOf('hills')] }],
    );
    const told = [...seatReasons(explained(problem))];
    expect(told.map(({ code, thus }) => [code, thus])).toEqual([['equal', undefined]]);
  });
});

describe('The price of those staying who sit there today', () => {
  const rated = (id: string, interest: number) => candidate(id, { interest });
  const all = [rated('a', 1), rated('b', 1), rated('c', 5), rated('d', 4), rated('person p', 0)];

  it('is one for all of them together; locks have one each, and persons none', () => {
    const locked = ['a', 'b', 'd', 'person p'];
    const problem = problemWith(
      all,
      [
        {
          size: { min: 4, max: 4 },
          locked,
          staying: ['a', 'b'],
          persons: ['person p'],
          eligible: all.map(({ id }) => id),
        },
      ],
      { goals: ['interest'] },
    );
    const told = [...prices(explained(problem))].filter(({ rule }) => rule.kind !== 'size');
    // Freed together, a and b make room for c alone: b would still be needed for the four.
    expect(told.map(({ rule, gain }) => [rule.kind, rule.value, gain])).toEqual([
      ['staying', '', { by: 'interest', amount: 4 }],
      ['locked', 'd', { by: 'interest', amount: 1 }],
    ]);
  });
});
