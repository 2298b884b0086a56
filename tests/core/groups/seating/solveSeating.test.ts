import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSeating } from '../../../../src/core/groups/seating/checkSeating.ts';
import { countSeating } from '../../../../src/core/groups/seating/count/countSeating.ts';
import { solveSeating } from '../../../../src/core/groups/seating/solveSeating.ts';
import { compareWorth, everySeating, worth } from '../../../support/everySeating.ts';
import { anyGroup, problemOfGroups, referenceCandidates } from '../../../support/referenceSeating.ts';
import { anyProblem } from '../../../support/seatingArbitrary.ts';
import { solve } from '../../../support/solver.ts';

describe('a seating', () => {
  it('misses as little and comes to as much, goal by goal, as the best of all that there are', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const seating = solveSeating(problem, solve);
        const [best] = everySeating(problem)
          .map(({ count }) => worth(count))
          .sort(compareWorth);
        expect(seating.groups === null ? undefined : worth(countSeating(problem, seating.groups))).toEqual(best);
        expect(seating.optimum).toBe(true);
      }),
      { numRuns: 150, seed: 6 },
    );
  });

  it('keeps locks, bans, caps and pairs, says what it misses, and is feasible only if it misses nothing', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const seating = solveSeating(problem, solve);
        expect(checkSeating(problem, seating)).toEqual([]);
        if (seating.groups === null) {
          expect(seating).toMatchObject({ feasible: false, shortfall: null, goals: [] });
          return;
        }
        const count = countSeating(problem, seating.groups);
        expect(count).toMatchObject({ broken: [], senseless: [], missed: seating.shortfalls });
        expect(seating.feasible).toBe(count.shortfall === 0);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('is the same for the same problem and seed', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        expect(solveSeating(structuredClone(problem), solve)).toEqual(solveSeating(problem, solve));
      }),
      { numRuns: 40, seed: 8 },
    );
  });

  it('draws among answers alike by the seed', () => {
    const candidates = referenceCandidates();
    const group = { ...anyGroup(candidates), size: { min: 5, max: 5 } };
    const drawn = [1, 2, 3].map((seed) => {
      return solveSeating({ ...problemOfGroups(candidates, [group], []), seed }, solve).groups?.[0]?.members;
    });
    expect(new Set(drawn.map((members) => members?.join(' '))).size).toBe(3);
  });
});

describe('a problem that nothing keeps', () => {
  const candidates = referenceCandidates();
  const group = anyGroup(candidates);

  it('names the lock on somebody who may not sit there', () => {
    const banned = { ...group, eligible: group.eligible.filter((id) => id !== 'o02'), locked: ['o01', 'o02'] };
    expect(solveSeating(problemOfGroups(candidates, [banned], []), solve)).toEqual({
      feasible: false,
      groups: null,
      goals: [],
      optimum: true,
      gap: null,
      shortfall: null,
      shortfalls: [{ rule: { kind: 'locked', group: null, value: 'o02' }, amount: 1 }],
    });
  });

  it('has no answer where two who must not meet are both locked', () => {
    const locked = { ...group, locked: ['o01', 'o02'] };
    const problem = { ...problemOfGroups(candidates, [locked], []), conflicts: [['o02', 'o01']] as const };
    expect(solveSeating(problem, solve)).toMatchObject({
      feasible: false,
      groups: null,
      optimum: true,
      shortfalls: [],
    });
  });
});

describe('a seating for once', () => {
  const candidates = referenceCandidates();
  const group = { ...anyGroup(candidates), size: { min: 3, max: 3 }, locked: ['o01'] };
  const problem = problemOfGroups(candidates, [group], ['influenceTimesInterest']);
  const members = (changes: Parameters<typeof solveSeating>[2] & object) =>
    solveSeating(problem, solve, changes).groups?.flatMap((one) => one.members) ?? [];

  it('drops a rule, holds a seat, leaves one empty, and does not come again', () => {
    const usual = members({});
    const lock = { kind: 'locked', group: null, value: 'o01' } as const;
    const [first = ''] = usual.filter((id) => id !== 'o01');
    expect(usual).toContain('o01');
    expect(members({ changes: { without: [lock] } })).not.toContain('o01');
    expect(members({ changes: { seated: [{ group: null, id: 'o05' }] } })).toContain('o05');
    expect(members({ changes: { notSeated: [{ group: null, id: first }] } })).not.toContain(first);
    const others = members({ changes: { apartFrom: [{ groups: [{ group: null, members: usual }], others: 2 }] } });
    expect(others.filter((id) => usual.includes(id))).toEqual(['o01']);
  });
});

describe('a seating for which the time is up', () => {
  it('is told as not proven, with the bound that the solver has', () => {
    const candidates = referenceCandidates();
    const group = { ...anyGroup(candidates), size: { min: 3, max: 3 } };
    const problem = problemOfGroups(candidates, [group], ['reach', 'interest']);
    const best = solveSeating(problem, solve);
    const late: typeof solve = (model, options) => {
      const found = solve(model, options);
      return model.sense === 'max' ? { ...found, status: 'limit', bound: (found.objective ?? 0) + 2.4 } : found;
    };
    const [reach, interest] = best.goals;
    expect(solveSeating(problem, late)).toMatchObject({
      feasible: true,
      optimum: false,
      gap: 2 / ((reach?.value ?? 0) + 2),
      goals: [
        { ...reach, bound: (reach?.value ?? 0) + 2 },
        { goal: interest?.goal, bound: null },
      ],
    });
  });
});
