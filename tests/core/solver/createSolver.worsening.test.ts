import { describe, expect, it } from 'vitest';
import type { LinearModel, Solution } from '../../../src/core/solver/linearModel.ts';
import { solve } from '../../support/solver.ts';

/** 10 · x + 7 · y + 6 · z with 4 · x + 3 · y + 2 · z ≤ 5, parts allowed: z is worth most for its weight, then x. */
describe('by how much an objective gets worse', () => {
  const model: LinearModel = {
    sense: 'max',
    objective: [
      [10, 'x'],
      [7, 'y'],
      [6, 'z'],
    ],
    constraints: [
      {
        name: 'weight',
        terms: [
          [4, 'x'],
          [3, 'y'],
          [2, 'z'],
        ],
        high: 5,
      },
    ],
    bounds: { x: { high: 1 }, y: { high: 1 }, z: { high: 1 } },
  };
  const asNumbers = (found: Solution) =>
    [found.values, found.worsening].map((of) => ['x', 'y', 'z'].map((name) => of?.get(name) ?? Number.NaN));

  it('is told of each variable that stands at a bound, where it is asked for', () => {
    const found = solve(model, { withWorsening: true });
    expect(found.objective).toBeCloseTo(13.5, 9);
    const [values, worsening] = asNumbers(found);
    // Weight is worth 2.5 a unit: y would bring 7 and cost 7.5, z brings 6 and costs 5, x is between its bounds.
    expect(values).toEqual([0.75, 0, 1].map((one) => expect.closeTo(one, 9)));
    expect(worsening).toEqual([0, 0.5, 1].map((one) => expect.closeTo(one, 9)));
    const forced = (name: string, at: number) =>
      solve({ ...model, bounds: { ...model.bounds, [name]: { low: at, high: at } } }).objective;
    // At the least: of z's weight x takes no more than half, and y, which is worth less for it, the rest.
    expect([forced('y', 1), forced('z', 0)]).toEqual([13, 10 + 7 / 3].map((one) => expect.closeTo(one, 9)));
  });

  it('is without a sign, the less for the least as well', () => {
    const negative = model.objective.map(([amount, name]) => [-amount, name] as const);
    const found = solve({ ...model, sense: 'min', objective: negative }, { withWorsening: true });
    expect(found.objective).toBeCloseTo(-13.5, 9);
    expect(asNumbers(found)[1]).toEqual([0, 0.5, 1].map((one) => expect.closeTo(one, 9)));
  });

  it('is not there where it was not asked for', () => {
    expect(solve(model).worsening).toBeUndefined();
  });
});
