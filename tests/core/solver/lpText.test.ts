import { describe, expect, it } from 'vitest';
import type { LinearModel } from '../../../src/core/solver/linearModel.ts';
import { lpText } from '../../../src/core/solver/lpText.ts';

const model: LinearModel = {
  sense: 'max',
  objective: [
    [3, 'end'],
    [-0.5, 'עמותה א'],
    [1, 'end'],
  ],
  constraints: [
    {
      name: 'both sides',
      terms: [
        [1, 'end'],
        [2, 'free'],
      ],
      low: 1,
      high: 4,
    },
    { name: 'exact', terms: [[1, 'free']], low: 2, high: 2 },
    { name: 'open', terms: [[1, 'free']] },
    { name: 'empty', terms: [], high: 3 },
  ],
  bounds: { free: { low: Number.NEGATIVE_INFINITY, high: 9 }, 'עמותה א': { low: -2 }, end: { high: 5 } },
  integers: ['end'],
  binaries: ['yes'],
};

describe('A model as LP text', () => {
  it('has short names for its variables, each bound and both sides of a constraint', () => {
    expect(lpText(model)).toEqual({
      variables: ['end', 'עמותה א', 'free', 'yes'],
      text: [
        'Maximize',
        ' goal: + 4 x0 - 0.5 x1 + 0 x2 + 0 x3',
        'Subject To',
        ' c0a: + 1 x0 + 2 x2 >= 1',
        ' c0b: + 1 x0 + 2 x2 <= 4',
        ' c1: + 1 x2 = 2',
        ' c3b: + 0 x0 <= 3',
        'Bounds',
        ' 0 <= x0 <= 5',
        ' -2 <= x1',
        ' -inf <= x2 <= 9',
        ' 0 <= x3 <= 1',
        'General',
        '  x0 x3',
        'End',
        '',
      ].join('\n'),
    });
  });

  it('breaks long lines between words', () => {
    const names = Array.from({ length: 500 }, (_, index) => `org${index}`);
    const { text } = lpText({
      sense: 'min',
      objective: names.map((name) => [1.25, name]),
      constraints: [{ name: 'all', terms: names.map((name) => [1, name]), high: 3 }],
      binaries: names,
    });
    const lines = text.split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(200);
    expect(text.replaceAll(/\s+/g, ' ').match(/\+ 1\.25 x\d+/g)).toHaveLength(500);
  });

  it('refuses what is no number', () => {
    const bad = { sense: 'max', objective: [[Number.NaN, 'x']], constraints: [] } as const;
    expect(() => lpText(bad)).toThrow(new RangeError('A linear model needs numbers, not NaN'));
  });
});
