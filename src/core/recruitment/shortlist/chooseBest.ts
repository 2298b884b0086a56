import type { Solve } from '../../solver/linearModel.ts';
import { solveInOrder } from '../../solver/solveInOrder.ts';
import { type ApproachProblem, openScore, scoreClosed } from './approachProblem.ts';
import { coverageModel, setIn, startWith } from './coverageModel.ts';
import { greedyOrder } from './greedy.ts';
import { preferences } from './preferences.ts';

/** A set of candidates that closes most. */
export interface BestSet {
  /** By imported id. */
  readonly set: readonly number[];
  readonly value: number;
  readonly optimum: boolean;
  /** No set closes more. */
  readonly bound: number;
}

/**
 * The set that closes most within the limit, proven, and of those that close as much the one that `preferences` prefer. Where the
 * time is up first, the better of what was found and the greedy set. The locked have to fit into the limit.
 */
export function chooseBest(problem: ApproachProblem, solve: Solve, seconds?: number): BestSet {
  const greedy = greedyOrder(problem).map(({ at }) => at);
  const options = { start: startWith(problem, greedy), ...(seconds === undefined ? {} : { seconds }) };
  const found = solveInOrder(solve, coverageModel(problem), preferences(problem), options);
  const optimum = found.status === 'optimal';
  const candidates = [setIn(problem, found.values), ...(optimum ? [] : [greedy])];
  const [set = []] = candidates.sort((a, b) => scoreClosed(problem, b) - scoreClosed(problem, a));
  const value = scoreClosed(problem, set);
  const bound = optimum ? value : Math.min(openScore(problem), found.bound ?? Number.POSITIVE_INFINITY);
  return { set: [...set].sort((a, b) => a - b), value, optimum, bound: Math.max(value, bound) };
}
