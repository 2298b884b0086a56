import fc from 'fast-check';
import type { Highs } from 'highs';
import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { createSolver, SolverError } from '../../../src/core/solver/createSolver.ts';
import type { LinearModel } from '../../../src/core/solver/linearModel.ts';
import { solve } from '../../support/solver.ts';

/** Three things of which 5 kg may be taken. */
const knapsack: LinearModel = {
  sense: 'max',
  objective: [
    [10, 'inf'],
    [7, 'free'],
    [6, 'כד'],
  ],
  constraints: [
    {
      name: 'weight',
      terms: [
        [4, 'inf'],
        [3, 'free'],
        [2, 'כד'],
      ],
      high: 5,
    },
  ],
  binaries: ['inf', 'free', 'כד'],
};

describe('The solver', () => {
  it('gives a proven optimum under the names of the model, be they words of its format', () => {
    const values = new Map([
      ['inf', 0],
      ['free', 1],
      ['כד', 1],
    ]);
    expect(solve(knapsack)).toEqual({ status: 'optimal', objective: 13, bound: 13, values });
  });

  it('takes an answer to begin with, and still finds the best', () => {
    expect(solve(knapsack, { start: new Map([['inf', 1]]) }).objective).toBe(13);
  });

  it('finds fractions, negative bounds and a minimum where the model has them', () => {
    const model: LinearModel = {
      sense: 'min',
      objective: [
        [1, 'x'],
        [1, 'y'],
      ],
      constraints: [{ name: 'half', terms: [[2, 'x']], low: -3 }],
      bounds: { x: { low: -9 }, y: { low: -4, high: 2 } },
    };
    const values = new Map([
      ['x', -1.5],
      ['y', -4],
    ]);
    expect(solve(model)).toEqual({ status: 'optimal', objective: -5.5, bound: -5.5, values });
  });

  it.each<[string, LinearModel['constraints'], 'infeasible' | 'unbounded']>([
    ['asks for two where one is the most', [{ name: 'two', terms: [[1, 'b']], low: 2 }], 'infeasible'],
    ['has no end', [{ name: 'one', terms: [[1, 'b']], low: 1 }], 'unbounded'],
  ])('says so where a model %s', (_title, constraints, status) => {
    const model: LinearModel = { sense: 'max', objective: [[1, 'a']], constraints, binaries: ['b'] };
    expect(solve(model)).toEqual({ status, objective: null, bound: null, values: new Map() });
  });

  it('needs no variables', () => {
    const nothing = (high: number) =>
      solve({ sense: 'max', objective: [], constraints: [{ name: 'a', terms: [], high }] });
    expect([nothing(0).status, nothing(-1).status]).toEqual(['optimal', 'infeasible']);
  });

  it('says when the time is up, without calling what it has the optimum', () => {
    const found = solve(hard, { seconds: 0 });
    expect(found.status).toBe('limit');
    expect([found.objective, found.values.size]).toEqual([null, 0]);
  });

  it('agrees with trying everything', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(weights, weights, fc.integer({ min: 0, max: 40 }), (worth, weight, most) => {
        const model: LinearModel = {
          sense: 'max',
          objective: worth.map((one, index) => [one, `x${index}`]),
          constraints: [{ name: 'most', terms: weight.map((one, index) => [one, `x${index}`]), high: most }],
          binaries: worth.map((_, index) => `x${index}`),
        };
        let best = 0;
        for (let set = 0; set < 256; set += 1) {
          const sum = (of: readonly number[]) => of.reduce((all, one, at) => all + ((set >> at) & 1) * one, 0);
          if (sum(weight) <= most) best = Math.max(best, sum(worth));
        }
        expect(solve(model).objective).toBe(best);
      }),
      { numRuns: 30 },
    );
  });
});

/** Each two of many: no answer in no time. */
const hard: LinearModel = {
  sense: 'max',
  objective: Array.from({ length: 60 }, (_, at) => [1 + (at % 7), `x${at}`]),
  constraints: Array.from({ length: 200 }, (_, at) => ({
    name: `c${at}`,
    terms: [0, 17, 31].map((step) => [1 + ((at + step) % 5), `x${(at * 7 + step) % 60}`] as const),
    high: 6,
    low: 1,
  })),
  binaries: Array.from({ length: 60 }, (_, at) => `x${at}`),
};

describe('An answer that does not hold never leaves', async () => {
  const highs = await loadHighs();

  /** HiGHS, but what it finds is changed on the way. */
  function lying(colValue: readonly number[], worth?: number): Highs {
    const withModel = ((data: never, use: (model: object) => unknown) =>
      highs.withModel(data, (model) => {
        const changed = new Proxy(model, {
          get(target, key) {
            if (key === 'getSolution') return () => ({ colValue });
            if (key === 'getObjectiveValue' && worth !== undefined) return () => worth;
            const value = Reflect.get(target, key, target);
            return typeof value === 'function' ? value.bind(target) : value;
          },
        });
        return use(changed);
      })) as unknown as Highs['withModel'];
    return { ...highs, constants: highs.constants, withModel };
  }

  it.each<[string, readonly number[], number | undefined, string]>([
    ['breaks a constraint', [1, 1, 1], undefined, 'The answer of HiGHS does not hold: weight comes to 9, more than 5'],
    ['is half of a whole', [0, 1, 0.5], undefined, 'The answer of HiGHS does not hold: כד is 0.5, not a whole number'],
    [
      'goes beyond its bounds',
      [-1, 1, 1],
      undefined,
      'The answer of HiGHS does not hold: inf is -1, not within 0 and 1',
    ],
    ['is not there', [1], undefined, 'The answer of HiGHS does not hold: free has no value; כד has no value'],
    ['is worth less than it says', [1, 0, 0], undefined, 'HiGHS says that its answer is worth 13, but it is worth 10'],
    ['is not the best', [1, 0, 0], 10, 'HiGHS bounds an answer of 10 by 13'],
  ])('where it %s', (_title, values, worth, message) => {
    expect(() => createSolver(lying(values, worth))(knapsack)).toThrow(new SolverError(message));
  });
});
