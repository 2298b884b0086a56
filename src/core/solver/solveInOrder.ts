import { sumOf } from './checkSolution.ts';
import type { Constraint, LinearModel, Solution, Solve, SolveOptions, Term } from './linearModel.ts';

/** Something to aim at after what comes first. */
export interface Goal {
  readonly sense: 'max' | 'min';
  readonly terms: readonly Term[];
}

/** So much of an earlier goal may be lost in floating point. */
const slip = 1e-9;

/**
 * Solves a model, then chooses among its best answers by one goal after the other. Objective, bound and status are those of the
 * model itself; a goal that is not reached in time decides nothing, nor do those after it, so that chance never does.
 */
export function solveInOrder(
  solve: Solve,
  model: LinearModel,
  goals: readonly Goal[],
  options: SolveOptions = {},
): Solution {
  const first = solve(model, options);
  if (first.status !== 'optimal') return first;
  let { values } = first;
  let held: readonly Constraint[] = [hold({ sense: model.sense, terms: model.objective }, values, 0)];
  for (const [index, goal] of goals.entries()) {
    const constraints = [...model.constraints, ...held];
    const next = solve(
      { ...model, sense: goal.sense, objective: goal.terms, constraints },
      { ...options, start: values },
    );
    if (next.status !== 'optimal') break;
    values = next.values;
    held = [...held, hold(goal, values, index + 1)];
  }
  return { ...first, values };
}

function hold({ sense, terms }: Goal, values: ReadonlyMap<string, number>, index: number): Constraint {
  const reached = sumOf(terms, values);
  const slack = slip * Math.max(1, Math.abs(reached));
  const side = sense === 'max' ? { low: reached - slack } : { high: reached + slack };
  return { name: `goal ${index}`, terms, ...side };
}
