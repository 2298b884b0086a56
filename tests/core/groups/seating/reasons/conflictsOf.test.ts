import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arithmetic } from '../../../../../src/core/groups/seating/reasons/arithmetic.ts';
import { conflictsOf } from '../../../../../src/core/groups/seating/reasons/conflictsOf.ts';
import type { RuleRef } from '../../../../../src/core/groups/seating/seating.ts';
import type { SeatingProblem } from '../../../../../src/core/groups/seating/seatingProblem.ts';
import { drawnProblem } from '../../../../support/seating/drawnProblem.ts';
import { everySeating, leastShortfallOf } from '../../../../support/seating/everySeating.ts';
import { onlyWith } from '../../../../support/seating/onlyWith.ts';
import { candidate, problemWith } from '../../../../support/seating/problemWith.ts';
import { solve } from '../../../../support/solver.ts';

const asking = { solve, seconds: 20 };

/** The conflicts of a problem, begun from the minimums that one of its best answers misses. */
function conflicts(problem: SeatingProblem): readonly (readonly RuleRef[])[] {
  const tried = everySeating(problem).toSorted((one, other) => one.shortfall - other.shortfall)[0];
  const missed = (tried?.missed ?? []).flatMap((of, at) =>
    Object.entries(of).flatMap(([rule, amount]): readonly RuleRef[] => {
      const [kind = '', value = ''] = rule.split(' ');
      const group = problem.groups[at]?.group ?? null;
      return amount > 0 ? [{ kind: kind as RuleRef['kind'], group, value }] : [];
    }),
  );
  return [...conflictsOf(asking, problem, { sums: arithmetic(problem), missed })].map(({ rules }) => rules);
}

describe('Rules in conflict', () => {
  it('cannot hold together, and can without any one of them', () => {
    let found = 0;
    fc.assert(
      fc.property(drawnProblem, (problem) => {
        const all = conflicts(problem);
        expect(all.length > 0).toBe(leastShortfallOf(problem) !== 0);
        for (const rules of all) {
          found += 1;
          expect(leastShortfallOf(onlyWith(problem, rules))).not.toBe(0);
          for (const rule of rules) {
            const others = rules.filter((one) => one !== rule);
            expect(leastShortfallOf(onlyWith(problem, others))).toBe(0);
          }
        }
      }),
      { numRuns: 25, seed: 3 },
    );
    expect(found).toBeGreaterThan(20);
  });

  it('are minimums and seats, a maximum, a pair that may not meet, or one that nobody can keep', () => {
    const candidates = [
      candidate('a', { sectors: ['red'] }),
      candidate('b', { sectors: ['red'] }),
      candidate('c', { sectors: ['green'] }),
      candidate('d', { sectors: ['blue'] }),
    ];
    const least = (value: string, min: number) => ({ by: 'sector' as const, value, min, max: null });
    const rule = (kind: RuleRef['kind'], value = '', group: string | null = 'g') => ({ kind, group, value });
    const asked = { group: 'g', size: { min: 0, max: 4 } };
    expect(
      conflicts(problemWith(candidates, [{ ...asked, quotas: [least('red', 2)] }], { conflicts: [['a', 'b']] })),
    ).toEqual([[rule('sector', 'red'), rule('conflict', 'a b', null)]]);
    expect(
      conflicts(
        problemWith(candidates, [
          { ...asked, size: { min: 0, max: 2 }, quotas: [least('red', 1), least('green', 1), least('blue', 1)] },
        ]),
      ),
    ).toEqual([[rule('sector', 'red'), rule('sector', 'green'), rule('sector', 'blue'), rule('sizeMax')]]);
    expect(conflicts(problemWith(candidates, [{ ...asked, quotas: [least('green', 2)] }]))).toEqual([
      [rule('sector', 'green')],
    ]);
  });

  it('may be rules that always hold, and then no minimum is among them', () => {
    const candidates = ['a', 'b', 'c'].map((id) => candidate(id));
    const quotas = [{ by: 'sector' as const, value: 'red', min: 1, max: null }];
    const problem = problemWith(candidates, [{ group: 'g', locked: ['a', 'b', 'c'], quotas }]);
    expect(conflicts(problem)[0]).toEqual([
      { kind: 'sizeMax', group: 'g', value: '' },
      ...['a', 'b', 'c'].map((value) => ({ kind: 'locked', group: 'g', value })),
    ]);
  });
});
