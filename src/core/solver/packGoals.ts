import type { Term } from './linearModel.ts';
import type { Goal } from './solveInOrder.ts';

/** Something to have as little of as possible, in whole numbers from 0 upwards. */
export interface WholeGoal {
  readonly terms: readonly Term[];
  /** No answer has more of it. */
  readonly most: number;
}

/** Above this the last digits of a goal are lost in the tolerances of a solver. */
const largest = 1e10;

/**
 * Goals in their order as few goals as possible: A before B is (most of B + 1) · A + B, since no amount of B outweighs one of A.
 * Each solving costs time, and one with a goal of many digits costs no more than one with few.
 */
export function packGoals(goals: readonly WholeGoal[]): readonly Goal[] {
  const packs: WholeGoal[] = [];
  for (const goal of goals) {
    const before = packs.at(-1);
    const times = goal.most + 1;
    if (before === undefined || times * before.most + goal.most > largest) packs.push(goal);
    else packs[packs.length - 1] = { terms: together(before, times, goal), most: times * before.most + goal.most };
  }
  return packs.map(({ terms }) => ({ sense: 'min', terms }));
}

function together(before: WholeGoal, times: number, goal: WholeGoal): readonly Term[] {
  const sums = new Map(before.terms.map(([coefficient, variable]) => [variable, times * coefficient]));
  for (const [coefficient, variable] of goal.terms) sums.set(variable, (sums.get(variable) ?? 0) + coefficient);
  return [...sums].map(([variable, coefficient]): Term => [coefficient, variable]);
}
