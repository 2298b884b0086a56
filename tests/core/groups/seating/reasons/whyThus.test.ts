import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSeating } from '../../../../../src/core/groups/seating/count/countSeating.ts';
import { ruleUnits } from '../../../../../src/core/groups/seating/reasons/ruleUnits.ts';
import { alternatives } from '../../../../../src/core/groups/seating/reasons/why/alternatives.ts';
import type { Explained } from '../../../../../src/core/groups/seating/reasons/why/explained.ts';
import { nextReasons } from '../../../../../src/core/groups/seating/reasons/why/nextReasons.ts';
import { prices } from '../../../../../src/core/groups/seating/reasons/why/prices.ts';
import { seatReasons } from '../../../../../src/core/groups/seating/reasons/why/seatReasons.ts';
import type { Difference, SeatedIn, Seating } from '../../../../../src/core/groups/seating/seating.ts';
import type { SeatingProblem } from '../../../../../src/core/groups/seating/seatingProblem.ts';
import { solveSeating } from '../../../../../src/core/groups/seating/solveSeating.ts';
import { drawnMetProblem } from '../../../../support/seating/drawnProblem.ts';
import { everySeating } from '../../../../support/seating/everySeating.ts';
import { onlyWith } from '../../../../support/seating/onlyWith.ts';
import { solve } from '../../../../support/solver.ts';

/** An answer as what is compared, each before the next, the least of each being best. */
interface Scored {
  readonly groups: readonly SeatedIn[];
  readonly score: readonly (readonly [by: Difference['by'], amount: number])[];
}

function scored(problem: SeatingProblem, groups: readonly SeatedIn[], shortfall: number): Scored {
  const goals = countSeating(problem, groups).goals.flatMap(({ goal, value, beyond }): Scored['score'] => {
    if (goal === 'load') return [[goal, value] as const, [goal, beyond ?? 0] as const];
    return [[goal, goal === 'balance' ? value : -value] as const];
  });
  return { groups, score: [['shortfall', shortfall], ...goals] };
}

function all(problem: SeatingProblem): readonly Scored[] {
  return everySeating(problem).map(({ groups, shortfall }) => scored(problem, groups, shortfall));
}

/** How much worse the second is; below 0: better. */
function difference(one: Scored, other: Scored): Difference | null {
  for (const [at, [by, amount]] of other.score.entries()) {
    const more = amount - (one.score[at]?.[1] ?? 0);
    if (Math.abs(more) > 1e-9) return { by, amount: more };
  }
  return null;
}

function best(tried: readonly Scored[]): Scored | null {
  return tried.reduce<Scored | null>(
    (least, one) => (least === null || (difference(least, one)?.amount ?? 0) < 0 ? one : least),
    null,
  );
}

function sits({ groups }: Pick<Scored, 'groups'>, group: string | null, id: string): boolean {
  return groups.some((one) => one.group === group && one.members.includes(id));
}

interface Asked<Reason> {
  readonly problem: SeatingProblem;
  readonly base: Scored;
  readonly told: readonly Reason[];
}

/** Asks of problems that can be met, and of the best answer to each, for its reasons of one kind. */
function forAll<Reason>(
  runs: number,
  reasons: (explained: Explained) => Iterable<Reason>,
  check: (asked: Asked<Reason>) => void,
): void {
  const property = fc.property(drawnMetProblem, (problem) => {
    const seating: Seating = solveSeating(problem, solve);
    const { groups } = seating;
    if (!seating.feasible || groups === null) throw new Error('It cannot be met');
    const told = [...reasons({ asking: { solve, seconds: 20 }, problem, seating: { ...seating, groups } })];
    check({ problem, base: scored(problem, groups, 0), told });
  });
  fc.assert(property, { numRuns: runs, seed: 3 });
}

describe('For any problem that can be met', () => {
  const codes = new Set<string>();

  it('each seat is told with what becomes of the best answer without it', () => {
    forAll(20, seatReasons, ({ problem, base, told }) => {
      const tried = all(problem);
      expect(told.map(({ group, id }) => [group, id])).toEqual(
        base.groups.flatMap(({ group, members }) => members.map((id) => [group, id])),
      );
      for (const { group, id, code, breaks, cost, instead } of told) {
        codes.add(code);
        const other = best(tried.filter((one) => !sits(one, group, id)));
        const worse = other === null ? null : difference(base, other);
        const isLocked = problem.groups.some((one) => one.group === group && one.locked.includes(id));
        const missed = breaks.reduce((sum, { amount }) => sum + amount, 0);
        expect([code, cost]).toEqual(isLocked ? ['locked', null] : expected(other, worse));
        expect(missed).toBe(code === 'only' && other !== null ? (worse?.amount ?? 0) : missed);
        expect(missed > 0).toBe(code === 'only');
        for (const one of instead) expect(sits(base, group, one)).toBe(false);
      }
    });
    expect([...codes].sort()).toEqual(['cost', 'equal', 'locked', 'only']);
  });

  it('other answers keep all rules, differ, cost what they say, and are the best that are left', () => {
    forAll(12, alternatives, ({ problem, base, told }) => {
      let left = all(problem).filter(({ score }) => score[0]?.[1] === 0);
      let known: readonly SeatedIn[] = base.groups;
      const apart = (groups: readonly SeatedIn[]) => (one: Scored) =>
        groups.some(({ group, members }) => members.some((id) => !sits(one, group, id)));
      for (let at = 0; at < 3; at += 1) {
        left = left.filter(apart(known));
        const next = best(left);
        const other = told[at];
        expect(other === undefined).toBe(next === null);
        if (next === null || other === undefined) break;
        expect(left.some(({ groups }) => JSON.stringify(groups) === JSON.stringify(other.groups))).toBe(true);
        expect(other.cost).toEqual(difference(base, next));
        expect(difference(base, scored(problem, other.groups, 0))).toEqual(other.cost);
        known = other.groups;
      }
    });
  });

  it('a rule costs what could be had without it', () => {
    let gains = 0;
    forAll(12, prices, ({ problem, base, told }) => {
      const rules = ruleUnits(problem).map(({ rule }) => rule);
      for (const { rule, gain } of told) {
        const others = rules.filter((one) => JSON.stringify(one) !== JSON.stringify(rule));
        const without = best(all(onlyWith(problem, others)));
        const more = without === null ? null : difference(without, base);
        if (more !== null) gains += 1;
        expect([rule, gain]).toEqual([rule, more]);
      }
    });
    expect(gains).toBeGreaterThan(5);
  });

  it('whoever is next costs what the best answer with them does, in place of somebody who sits there', () => {
    let costs = 0;
    forAll(12, nextReasons, ({ problem, base, told }) => {
      const tried = all(problem);
      for (const { group, id, cost, insteadOf } of told) {
        const withThem = best(tried.filter((one) => sits(one, group, id)));
        expect([sits(base, group, id), withThem === null]).toEqual([false, false]);
        expect(withThem === null ? null : difference(base, withThem)).toEqual(cost);
        expect(insteadOf.filter((one) => !sits(base, group, one))).toEqual([]);
        if (cost !== null) costs += 1;
      }
    });
    expect(costs).toBeGreaterThan(5);
  });
});

function expected(other: Scored | null, worse: Difference | null): readonly [string, Difference | null] {
  if (other === null || worse?.by === 'shortfall') return ['only', null];
  return worse === null ? ['equal', null] : ['cost', worse];
}
