import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinearModel, Solution, Solve, SolveOptions } from '../../../src/core/solver/linearModel.ts';
import { relaxedFirst, withoutWhole } from '../../../src/core/solver/relaxedFirst.ts';
import { solve } from '../../support/solver.ts';

/** A solver that keeps what it was asked. */
function listening(answer: Solve = solve) {
  const asked: { readonly model: LinearModel; readonly options: SolveOptions | undefined }[] = [];
  const heard: Solve = (model, options) => {
    asked.push({ model, options });
    return answer(model, options);
  };
  return { asked, solve: relaxedFirst(heard) };
}

/** Two who sit in one of two places each, at most one in each: a network, whose corners are whole. */
const places: LinearModel = {
  sense: 'max',
  objective: [
    [3, 'a1'],
    [2, 'a2'],
    [3, 'b1'],
    [1, 'b2'],
  ],
  constraints: ['a', 'b', '1', '2'].map((one) => ({
    name: one,
    terms: ['a1', 'a2', 'b1', 'b2'].filter((name) => name.includes(one)).map((name) => [1, name] as const),
    high: 1,
  })),
  binaries: ['a1', 'a2', 'b1', 'b2'],
};

/** Of three two of which each exclude another: half of each would be 1.5. */
const triangle: LinearModel = {
  sense: 'max',
  objective: ['x', 'y', 'z'].map((name) => [1, name] as const),
  constraints: (['xy', 'yz', 'xz'] as const).map((pair) => ({
    name: pair,
    terms: [...pair].map((name) => [1, name] as const),
    high: 1,
  })),
  binaries: ['x', 'y', 'z'],
};

describe('a model that is almost a network', () => {
  it('is solved once, without whole numbers, where its best answer is whole by itself', () => {
    const { asked, solve: relaxed } = listening();
    expect(relaxed(places, { seconds: 9 })).toEqual({
      status: 'optimal',
      objective: 5,
      bound: 5,
      values: new Map([
        ['a1', 0],
        ['a2', 1],
        ['b1', 1],
        ['b2', 0],
      ]),
    });
    expect(asked).toEqual([{ model: withoutWhole(places), options: { seconds: 9 } }]);
  });

  it('is solved again with whole numbers where its best answer is not whole', () => {
    const { asked, solve: relaxed } = listening();
    const options = { start: new Map([['x', 1]]), lean: true };
    expect(relaxed(triangle, options)).toEqual(solve(triangle));
    expect(relaxed(triangle).objective).toBe(1);
    expect(asked.slice(0, 2)).toEqual([
      { model: withoutWhole(triangle), options },
      { model: triangle, options },
    ]);
  });

  it('has no answer where it has none without whole numbers', () => {
    const { asked, solve: relaxed } = listening();
    const none = { ...triangle, constraints: [...triangle.constraints, { name: 'no', terms: [[1, 'x']], low: 2 }] };
    expect(relaxed(none as LinearModel).status).toBe('infeasible');
    expect(asked).toHaveLength(1);
  });

  it('is not believed where its almost whole numbers, made whole, break a constraint', () => {
    const almost: Solution = {
      status: 'optimal',
      objective: 2,
      bound: 2,
      values: new Map([
        ['x', 1 - 1e-7],
        ['y', 1e-7],
        ['z', 1 - 1e-7],
      ]),
    };
    const { asked, solve: relaxed } = listening((model, options) =>
      (model.binaries ?? []).length === 0 ? almost : solve(model, options),
    );
    expect(relaxed(triangle).objective).toBe(1);
    expect(asked).toHaveLength(2);
  });

  it('is asked for whole numbers where the time was up without them', () => {
    const late: Solution = { status: 'limit', objective: null, bound: null, values: new Map() };
    const { solve: relaxed } = listening((model, options) =>
      (model.binaries ?? []).length === 0 ? late : solve(model, options),
    );
    expect(relaxed(triangle)).toEqual(solve(triangle));
  });

  it('comes to as much as with whole numbers, whatever it is', () => {
    const small = fc.integer({ min: -3, max: 5 });
    const row = fc.record({ weights: fc.tuple(small, small, small, small), high: fc.integer({ min: -2, max: 9 }) });
    fc.assert(
      fc.property(fc.tuple(small, small, small, small), fc.array(row, { maxLength: 3 }), (worth, rows) => {
        const terms = (of: readonly number[]) => of.map((one, at) => [one, `v${at}`] as const);
        const model: LinearModel = {
          sense: 'max',
          objective: terms(worth),
          constraints: rows.map(({ weights, high }, at) => ({ name: `r${at}`, terms: terms(weights), high })),
          bounds: { v2: { high: 3 } },
          binaries: ['v0', 'v1'],
          integers: ['v2'],
        };
        const bounded = { ...model, bounds: { ...model.bounds, v3: { high: 2 } } };
        const [relaxed, whole] = [relaxedFirst(solve)(bounded), solve(bounded)];
        expect(relaxed.status).toBe(whole.status);
        expect(relaxed.objective ?? 0).toBeCloseTo(whole.objective ?? 0, 6);
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

describe('a model without its whole numbers', () => {
  it('keeps the bounds of what may be 0 or 1, also where they are tighter', () => {
    const model: LinearModel = {
      sense: 'min',
      objective: [],
      constraints: [],
      bounds: { b: { low: 1, high: 7 }, c: { high: 4 } },
      binaries: ['a', 'b'],
      integers: ['c'],
    };
    expect(withoutWhole(model)).toEqual({
      sense: 'min',
      objective: [],
      constraints: [],
      bounds: { a: { low: 0, high: 1 }, b: { low: 1, high: 1 }, c: { high: 4 } },
      binaries: [],
    });
  });
});
