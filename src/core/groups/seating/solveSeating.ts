import { SolverError } from '../../solver/createSolver.ts';
import type { Solve } from '../../solver/linearModel.ts';
import { checkSeating } from './checkSeating.ts';
import { ruleKey } from './model/ruleRow.ts';
import { type SeatingChanges, seatingModel, shortfallTerms } from './model/seatingModel.ts';
import { seatsOf } from './model/seats.ts';
import type { Seating, Shortfall } from './seating.ts';
import type { SeatingProblem } from './seatingProblem.ts';
import { climbGoals } from './solve/climbGoals.ts';
import { noSeating, seatingFrom, unprovenSeating } from './solve/seatingFrom.ts';
import { type SeatingRun, solveFor } from './solve/seatingRun.ts';

export interface SeatingOptions {
  /** For each solving, of which there are a few; what is found by then is told as not proven. */
  readonly seconds?: number;
  /** What is different about the problem for once: rules dropped, seats held or not held, answers not to come again. */
  readonly changes?: SeatingChanges;
}

/** What a proposal takes at most for one solving, in seconds, where nothing else is said. */
export const usualSeconds = 10;

/**
 * Who is to sit where: of all answers that keep the rules that hold always, one that misses least of the minimums, then the best by
 * the goals in their order, then by a draw with the seed; the same problem has the same answer, unless the time is up. To solve it
 * without a rule, with somebody or without, or apart from an answer, give `changes`. Where not even the rules that hold always can,
 * `groups` is null and `optimum` true; where the time was up before anything was found, `groups` is null and `optimum` false.
 * Every answer has been counted by other code; throws a SolverError where it breaks a rule or is not what it says.
 */
export function solveSeating(problem: SeatingProblem, solve: Solve, options: SeatingOptions = {}): Seating {
  const { seconds = usualSeconds, changes = {} } = options;
  const seating =
    impossible(problem, changes) ?? find({ model: seatingModel(problem, changes), solve, seconds }, changes);
  const wrong = checkSeating(problem, seating, changes.without);
  if (wrong.length > 0) throw new SolverError(`The proposal does not hold: ${wrong.join('; ')}`);
  return seating;
}

/** Most problems have an answer in which nothing is missed, and are solved sooner without what could be. */
function find(run: SeatingRun, { without = [] }: SeatingChanges): Seating {
  const { problem } = run.model;
  const whole = climbGoals(run, 0, null);
  if (whole !== null && whole.values.size > 0) return seatingFrom(problem, whole, without);
  const kept = { shortfall: 'any', parts: [], reached: [] } as const;
  const least = solveFor(run, kept, { sense: 'min', terms: shortfallTerms(run.model, 'all') });
  if (least.status === 'infeasible') return noSeating(true);
  if (least.status === 'limit') {
    return least.values.size > 0 ? unprovenSeating(problem, least, without) : noSeating(false);
  }
  if (least.objective === null) throw new SolverError(`A shortfall is ${least.status}`);
  const climb = climbGoals(run, Math.round(least.objective), least.values);
  if (climb === null) throw new SolverError('What was found once is not found again');
  return seatingFrom(problem, climb, without);
}

/** Locks on somebody who can have no seat there: whoever is set aside, is banned, or is not listed any more. */
function impossible(problem: SeatingProblem, { without = [] }: SeatingChanges): Seating | null {
  const dropped = new Set(without.map(ruleKey));
  const locks = seatsOf(problem).flatMap(({ group, members }) => {
    const ids = new Set(members.map(({ id }) => id));
    const missing = [...new Set(group.locked)].filter((id) => !ids.has(id));
    return missing.map((value): Shortfall => ({ rule: { kind: 'locked', group: group.group, value }, amount: 1 }));
  });
  const named = locks.filter(({ rule }) => !dropped.has(ruleKey(rule)));
  return named.length > 0 ? noSeating(true, named) : null;
}
