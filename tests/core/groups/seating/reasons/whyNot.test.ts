import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastShortfall, ownShortfall } from '../../../../../src/core/groups/seating/reasons/leastShortfall.ts';
import { whyNot } from '../../../../../src/core/groups/seating/reasons/whyNot.ts';
import type { RepairReason, Seating, SeatingReason } from '../../../../../src/core/groups/seating/seating.ts';
import type { SeatingProblem } from '../../../../../src/core/groups/seating/seatingProblem.ts';
import { drawnProblem } from '../../../../support/seating/drawnProblem.ts';
import { everySeating, leastShortfallOf } from '../../../../support/seating/everySeating.ts';
import { repaired } from '../../../../support/seating/repaired.ts';
import { solve } from '../../../../support/solver.ts';

const asking = { solve, seconds: 20 };

/** The answer that misses least, found by trying every one. */
function bestTried(problem: SeatingProblem): Seating {
  const best = everySeating(problem).toSorted((one, other) => one.shortfall - other.shortfall)[0];
  const shortfalls = (best?.missed ?? []).flatMap((of, at) =>
    Object.entries(of).flatMap(([rule, amount]): Seating['shortfalls'] => {
      const [kind = '', value = ''] = rule.split(' ');
      const group = problem.groups[at]?.group ?? null;
      return amount > 0 ? [{ rule: { kind: kind as 'size', group, value }, amount }] : [];
    }),
  );
  const shortfall = best?.shortfall ?? null;
  const known = { groups: best?.groups ?? null, goals: [], optimum: true, gap: null };
  return { ...known, feasible: shortfall === 0, shortfall, shortfalls };
}

function reasons(problem: SeatingProblem): readonly SeatingReason[] {
  return [...whyNot(asking, problem, bestTried(problem), problem.candidates)];
}

/** Rules that are there or not. */
const withoutLimit = ['conflict', 'together', 'tied', 'share', 'seatsMost'];

describe('For any problem', () => {
  it('the least that is missed, in all and of each minimum by itself, is that of all answers tried one by one', () => {
    let missed = 0;
    fc.assert(
      fc.property(drawnProblem, (problem) => {
        const all = everySeating(problem);
        const least = leastShortfallOf(problem);
        expect(leastShortfall(asking, problem)).toBe(least);
        for (const [at, { group }] of problem.groups.entries()) {
          for (const rule of Object.keys(all[0]?.missed[at] ?? {})) {
            const [kind = '', value = ''] = rule.split(' ');
            const own = Math.min(...all.map((one) => one.missed[at]?.[rule] ?? 0));
            expect(ownShortfall(asking, problem, { kind: kind as 'size', group, value })).toBe(own);
            if (own > 0) missed += 1;
          }
        }
      }),
      { numRuns: 15, seed: 3 },
    );
    expect(missed).toBeGreaterThan(10);
  });

  it('a way out leaves what it says, less than before, no rule gives way further than it must, and those that leave nothing come first', () => {
    const seen = new Set<string>();
    let relaxed = 0;
    fc.assert(
      fc.property(drawnProblem, (problem) => {
        const before = leastShortfallOf(problem);
        fc.pre(before !== 0);
        const repairs = reasons(problem).filter((one): one is RepairReason => one.part === 'repair');
        expect(repairs.map(({ left }) => left)).toEqual(repairs.map(({ left }) => left).toSorted((a, b) => a - b));
        for (const repair of repairs) {
          seen.add(repair.code);
          expect(repair.left).toBeLessThan(before ?? Number.POSITIVE_INFINITY);
          // More newcomers than two are too many to try every answer.
          if (repair.code === 'wanted' && repair.amount > 2) continue;
          expect([repair, leastShortfallOf(repaired(problem, repair))]).toEqual([repair, repair.left]);
          if (repair.code !== 'relax' || withoutLimit.includes(repair.rule.kind)) continue;
          relaxed += 1;
          const nearer = { ...repair, amount: repair.amount + (repair.rule.kind.endsWith('Max') ? -1 : 1) };
          expect(leastShortfallOf(repaired(problem, nearer)) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(repair.left);
        }
      }),
      { numRuns: 20, seed: 3 },
    );
    expect([...seen].sort()).toEqual(['free', 'relax', 'seat', 'wanted']);
    expect(relaxed).toBeGreaterThan(10);
  });
});
