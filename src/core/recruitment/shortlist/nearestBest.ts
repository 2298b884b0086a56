import type { LinearModel, Solve, Term } from '../../solver/linearModel.ts';
import type { ApproachProblem } from './approachProblem.ts';
import { chosen, coverageModel, ofUse, type SetRules, setIn } from './coverageModel.ts';
import { easiestFirst } from './preferences.ts';

/**
 * A set that closes most under the rules and, of those that close as much, changes least in the set that is there. Null where no
 * set keeps to the rules, or none is proven in time.
 */
export function nearestBest(
  problem: ApproachProblem,
  solve: Solve,
  near: readonly number[],
  rules: SetRules,
  seconds?: number,
): readonly number[] | null {
  const model = coverageModel(problem, rules);
  const found = solve(
    { ...model, objective: [...model.objective, ...changes(problem, near, rules)] },
    seconds === undefined ? {} : { seconds },
  );
  return found.status === 'optimal' ? setIn(problem, found.values) : null;
}

/** A little for each that stays and against each that comes: all together less than the smallest difference in value. */
function changes(problem: ApproachProblem, near: readonly number[], rules: SetRules): LinearModel['objective'] {
  const useful = ofUse(problem, rules);
  const little = unitOf(problem.gaps.map(({ target }) => target.weight)) / (3 * useful.length + 1);
  // Who comes is somebody easy to approach, where the choice is free: from one little against the easiest to two.
  const coming = easiestFirst(problem, useful).map((at, place) => [-little * (1 + place / useful.length), at] as const);
  return coming.map(([against, at]): Term => [near.includes(at) ? little : against, chosen(at)]);
}

const units = [1, 0.1, 0.01, 0.001];

/** The largest of the units of which all weights are whole multiples; 0 where there is none, and no room for anything little. */
function unitOf(weights: readonly number[]): number {
  const isWhole = (amount: number) => Math.abs(amount - Math.round(amount)) < 1e-9 * Math.max(1, amount);
  return units.find((unit) => weights.every((weight) => isWhole(weight / unit))) ?? 0;
}
