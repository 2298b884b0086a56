import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSeating } from '../../../../../src/core/groups/seating/count/countSeating.ts';
import type { SeatingProblem } from '../../../../../src/core/groups/seating/seatingProblem.ts';
import { solveSeating } from '../../../../../src/core/groups/seating/solveSeating.ts';
import type { SeatingGoal } from '../../../../../src/core/model/seatingRules.ts';
import type { Solve } from '../../../../../src/core/solver/linearModel.ts';
import { compareWorth, everySeating, worth } from '../../../../support/everySeating.ts';
import { candidate, problemWith } from '../../../../support/seating/problemWith.ts';
import { solve } from '../../../../support/solver.ts';

const places = 14;
const after: readonly SeatingGoal[] = ['interest', 'commitment', 'influenceTimesInterest', 'load'];

/** Few seats for many places, of which everybody reaches some: what is reached leaves little to choose. */
const wideProblem: fc.Arbitrary<SeatingProblem> = fc
  .array(
    fc.record({
      reaches: fc.uniqueArray(fc.nat(places - 1), { minLength: 1, maxLength: 6 }),
      sectors: fc.subarray(['public', 'social'], { maxLength: 1 }),
      influence: fc.integer({ min: 1, max: 5 }),
      interest: fc.integer({ min: 1, max: 5 }),
      saidYes: fc.boolean(),
    }),
    { minLength: 6, maxLength: 8 },
  )
  .chain((people) =>
    fc.record({
      people: fc.constant(people),
      seats: fc.integer({ min: 2, max: 4 }),
      least: fc.integer({ min: 0, max: 2 }),
      goals: fc.shuffledSubarray([...after], { minLength: 1 }),
      seed: fc.nat(1000),
    }),
  )
  .map(({ people, seats, least, goals, seed }) => {
    const candidates = people.map((one, at) => candidate(`c${at}`, one));
    const quotas = [{ by: 'sector', value: 'social', min: least, max: null } as const];
    const group = { size: { min: seats, max: seats }, quotas };
    return problemWith(candidates, [group], { goals: ['reach', ...goals], seed });
  });

describe('after the widest reach', () => {
  it('the seats that it decides leave the best that there is of the other goals', () => {
    let decided = 0;
    const watched: Solve = (model, options) => {
      decided += model.constraints.some(({ name }) => name.startsWith('decided')) ? 1 : 0;
      return solve(model, options);
    };
    const runs = 120;
    fc.assert(
      fc.property(wideProblem, (problem) => {
        const { groups, optimum } = solveSeating(problem, watched);
        const [best] = everySeating(problem)
          .map(({ count }) => worth(count))
          .sort(compareWorth);
        expect([optimum, groups === null ? undefined : worth(countSeating(problem, groups))]).toEqual([true, best]);
      }),
      { numRuns: runs, seed: 11 },
    );
    // Else this would say nothing of the seats that are decided.
    expect(decided).toBeGreaterThan(runs / 2);
  });
});
