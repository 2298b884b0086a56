import { sumOf } from '../../../solver/checkSolution.ts';
import { SolverError } from '../../../solver/createSolver.ts';
import type { Constraint } from '../../../solver/linearModel.ts';
import { drawPart } from '../model/drawPart.ts';
import { type GoalPack, goalPacks } from '../model/goalPacks.ts';
import type { GoalPart } from '../model/goalPart.ts';
import { goalParts } from '../model/goalParts.ts';
import { groupsIn } from '../model/seats.ts';
import { type Kept, type SeatingRun, solveFor } from './seatingRun.ts';
import { seatsDecided } from './seatsDecided.ts';

/** How far one got with the goals of a problem. */
export interface Climb {
  readonly values: ReadonlyMap<string, number>;
  /** Goals that are proven. */
  readonly proven: readonly GoalPart[];
  /** Where the time was up: the goals that were aimed at, and the bound of what they are as one. */
  readonly open: { readonly pack: GoalPack; readonly bound: number | null } | null;
}

/**
 * Aims at the goals of a problem in their order, with so much that may be missed; where all are proven, a draw by the seed decides
 * among what is left. Null where no answer misses so little; the time up without any answer: no values.
 */
export function climbGoals(
  run: SeatingRun,
  shortfall: number,
  start: ReadonlyMap<string, number> | null,
): Climb | null {
  const { problem, seats } = run.model;
  let values = start;
  let kept: Kept = { shortfall, parts: [], reached: [] };
  const parts = goalParts(problem.goals, seats);
  const packs = goalPacks([...parts, ...drawAfter(parts, run)]);
  for (const pack of packs) {
    const proven = kept.parts;
    kept = { ...kept, parts: [...proven, ...pack.parts] };
    const found = solveFor(run, kept, pack.goal, values === null ? undefined : startWith(run, values, pack.parts));
    if (found.status === 'infeasible' && values === null) return null;
    if (found.status === 'limit') {
      const isDraw = pack.parts.every(({ goal }) => goal === 'draw');
      const best = values !== null && (isDraw || found.values.size === 0) ? values : found.values;
      return { values: best, proven, open: { pack, bound: found.bound } };
    }
    if (found.status !== 'optimal') throw new SolverError(`A goal that can be reached is ${found.status}`);
    values = found.values;
    const isHard = pack !== packs.at(-1) && kept.parts.some(({ alone }) => alone);
    const decided = isHard ? seatsDecided(run, kept, pack.goal, sumOf(pack.goal.terms, values)) : [];
    kept = { ...kept, reached: [...kept.reached, ...pack.parts.map((one) => hold(one, found.values)), ...decided] };
  }
  return { values: values ?? new Map(), proven: kept.parts, open: null };
}

/** Answers whose last goal is a sum of fractions are hardly ever alike: there is nothing to draw. */
function drawAfter(parts: readonly GoalPart[], { model }: SeatingRun): readonly GoalPart[] {
  return parts.at(-1)?.whole === false ? [] : [drawPart(model.seats, model.problem.seed)];
}

function startWith(
  { model }: SeatingRun,
  values: ReadonlyMap<string, number>,
  parts: readonly GoalPart[],
): ReadonlyMap<string, number> {
  const groups = groupsIn(model.problem, values);
  return new Map([...values, ...parts.flatMap(({ valuesFor }) => valuesFor(groups))]);
}

/** So much of what was reached may be lost in floating point. */
const slip = 1e-9;

function hold({ goal, figure, sense, terms, whole }: GoalPart, values: ReadonlyMap<string, number>): Constraint {
  const sum = sumOf(terms, values);
  const value = whole ? Math.round(sum) : sum;
  const slack = whole ? 0 : slip * Math.max(1, Math.abs(value));
  const side = sense === 'max' ? { low: value - slack } : { high: value + slack };
  return { name: `reached ${goal} ${figure}`, terms, ...side };
}
