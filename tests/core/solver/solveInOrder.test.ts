import { describe, expect, it } from 'vitest';
import type { LinearModel, Solve, Term } from '../../../src/core/solver/linearModel.ts';
import { packGoals } from '../../../src/core/solver/packGoals.ts';
import { solveInOrder } from '../../../src/core/solver/solveInOrder.ts';
import { solve } from '../../support/solver.ts';

/** Two of four; `a` is worth nothing, the others are worth the same. */
const model: LinearModel = {
  sense: 'max',
  objective: [
    [1, 'b'],
    [1, 'c'],
    [1, 'd'],
  ],
  constraints: [{ name: 'two', terms: ['a', 'b', 'c', 'd'].map((name): Term => [1, name]), high: 2 }],
  binaries: ['a', 'b', 'c', 'd'],
};

const chosenOf = (values: ReadonlyMap<string, number>) =>
  [...values].filter(([, value]) => value === 1).map(([name]) => name);

describe('Goals in their order', () => {
  it('choose among the best answers, the first goal before the second', () => {
    const goals = [
      { sense: 'min', terms: [[1, 'b']] },
      {
        sense: 'max',
        terms: [
          [9, 'b'],
          [1, 'a'],
          [1, 'd'],
        ],
      },
    ] as const;
    const { values, ...found } = solveInOrder(solve, model, goals);
    expect([found, chosenOf(values).sort()]).toEqual([{ status: 'optimal', objective: 2, bound: 2 }, ['c', 'd']]);
  });

  it('decide nothing where there is no answer, nor where one is not reached in time', () => {
    const none = { ...model, constraints: [...model.constraints, { name: 'no', terms: [], low: 1 }] };
    expect(solveInOrder(solve, none, [{ sense: 'min', terms: [[1, 'b']] }]).status).toBe('infeasible');
    let calls = 0;
    const slow: Solve = (asked, options) => {
      calls += 1;
      return calls === 1 ? solve(asked, options) : { ...solve(asked, options), status: 'limit' };
    };
    const first = solve(model);
    expect(
      solveInOrder(slow, model, [
        { sense: 'min', terms: [[1, 'b']] },
        { sense: 'min', terms: [[1, 'c']] },
      ]),
    ).toEqual(first);
    expect(calls).toBe(2);
  });

  it('are packed into one as long as its digits allow', () => {
    const first = {
      terms: [
        [1, 'a'],
        [2, 'b'],
      ] as Term[],
      most: 3,
    };
    const second = {
      terms: [
        [4, 'a'],
        [5, 'c'],
      ] as Term[],
      most: 9,
    };
    expect(packGoals([first, second])).toEqual([
      {
        sense: 'min',
        terms: [
          [14, 'a'],
          [20, 'b'],
          [5, 'c'],
        ],
      },
    ]);
    const large = { terms: [[1e9, 'a']] as Term[], most: 1e9 };
    expect(packGoals([large, first, large])).toEqual([
      {
        sense: 'min',
        terms: [
          [4e9 + 1, 'a'],
          [2, 'b'],
        ],
      },
      { sense: 'min', terms: [[1e9, 'a']] },
    ]);
  });
});
