import { sumOf } from '../../../solver/checkSolution.ts';
import { SolverError } from '../../../solver/createSolver.ts';
import { countSeating, type SeatingCount } from '../count/countSeating.ts';
import type { GoalPart } from '../model/goalPart.ts';
import { ruleKey } from '../model/ruleRow.ts';
import { groupsIn } from '../model/seats.ts';
import type { GoalReached, RuleRef, Seating, Shortfall } from '../seating.ts';
import type { SeatingProblem } from '../seatingProblem.ts';
import type { Climb } from './climbGoals.ts';
import { boundsInPack } from './goalBounds.ts';

/** An answer of which the shortfall is proven, from how far one got with the goals. */
export function seatingFrom(problem: SeatingProblem, climb: Climb, without: readonly RuleRef[]): Seating {
  const groups = groupsIn(problem, climb.values);
  const count = countSeating(problem, groups);
  for (const part of climb.proven) if (part.goal !== 'draw') compare(part, climb.values, count);
  const shortfalls = missedOf(count, without);
  const goals = goalsWith(climb, count);
  const first = goals.find(({ value, bound }) => value !== bound);
  return {
    feasible: shortfalls.length === 0,
    groups,
    goals,
    optimum: goals.every(({ value, bound }) => value === bound),
    gap: first === undefined || first.bound === null ? null : gapOf(first.value, first.bound),
    shortfall: total(shortfalls),
    shortfalls,
  };
}

/** An answer of which not even the shortfall is proven. */
export function unprovenSeating(
  problem: SeatingProblem,
  { values, bound }: { readonly values: ReadonlyMap<string, number>; readonly bound: number | null },
  without: readonly RuleRef[],
): Seating {
  const groups = groupsIn(problem, values);
  const count = countSeating(problem, groups);
  const shortfalls = missedOf(count, without);
  const shortfall = total(shortfalls);
  return {
    feasible: shortfall === 0,
    groups,
    goals: count.goals.map((goal) => ({ ...goal, bound: null })),
    optimum: false,
    gap: gapOf(shortfall, Math.max(0, Math.ceil((bound ?? 0) - 1e-6))),
    shortfall,
    shortfalls,
  };
}

/** No answer: `proven`, that there is none, or because the time was up. */
export function noSeating(proven: boolean, shortfalls: readonly Shortfall[] = []): Seating {
  return { feasible: false, groups: null, goals: [], optimum: proven, gap: null, shortfall: null, shortfalls };
}

function missedOf({ missed }: SeatingCount, without: readonly RuleRef[]): readonly Shortfall[] {
  const dropped = new Set(without.map(ruleKey));
  return missed.filter(({ rule }) => !dropped.has(ruleKey(rule)));
}

function total(shortfalls: readonly Shortfall[]): number {
  return shortfalls.reduce((sum, { amount }) => sum + amount, 0);
}

function gapOf(value: number, bound: number): number {
  const most = Math.max(Math.abs(value), Math.abs(bound));
  return most === 0 ? 0 : Math.abs(bound - value) / most;
}

function goalsWith({ proven, open }: Climb, count: SeatingCount): readonly GoalReached[] {
  const figureOf = (part: GoalPart) => figure(part, count);
  const bounds = open === null ? [] : boundsInPack(open.pack, open.pack.parts.map(figureOf), open.bound);
  return count.goals.map((goal) => {
    if (proven.some((part) => part.goal === goal.goal && part.figure === 'value')) {
      return { ...goal, bound: goal.value };
    }
    const known = bounds.find(({ part }) => part.goal === goal.goal && part.figure === 'value');
    return { ...goal, bound: known?.bound ?? null };
  });
}

function figure({ goal, figure: which }: GoalPart, { goals }: SeatingCount): number {
  return goals.find((one) => one.goal === goal)?.[which] ?? Number.NaN;
}

/** What a solver says of a goal that it has proven must be what the answer counts. */
function compare(part: GoalPart, values: ReadonlyMap<string, number>, count: SeatingCount): void {
  const [said, counted] = [sumOf(part.terms, values), figure(part, count)];
  if (Math.abs(said - counted) <= 1e-6 * Math.max(1, Math.abs(counted))) return;
  throw new SolverError(`The solver says that ${part.goal} comes to ${said}, but it comes to ${counted}`);
}
