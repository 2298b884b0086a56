import { type ApproachProblem, type Candidate, isWithin, scoreClosed, takes } from './approachProblem.ts';

/** One step of a greedy order. */
export interface GreedyStep {
  readonly at: number;
  /** Which gaps it closes by one organisation each, after those before it. */
  readonly closes: readonly number[];
  readonly gain: number;
}

/** Two sums of the same weights in another order differ in their last digits; they are the same. */
const same = 1e-9;

/**
 * The order that one gets by always taking the next best: by value, or, under a budget, by value for its cost, as long as the limit
 * has room for somebody who gains something. The locked come first, gain or none. Ties go to the smallest imported id.
 */
export function greedyOrder(problem: ApproachProblem): readonly GreedyStep[] {
  const all = problem.candidates.map((_, at) => at);
  const isLocked = (at: number) => problem.candidates[at]?.locked === true;
  const steps = [...orderOf(problem, all.filter(isLocked))];
  for (;;) {
    const set = steps.map(({ at }) => at);
    const next = bestStep(
      problem,
      all.filter((at) => !set.includes(at) && isWithin(problem, [...set, at])),
      steps,
    );
    if (next === null || next.gain <= same) return steps;
    steps.push(next);
  }
}

/** All of a set in greedy order, whatever they gain. */
export function orderOf(problem: ApproachProblem, set: readonly number[]): readonly GreedyStep[] {
  const steps: GreedyStep[] = [];
  let rest = [...set].sort((a, b) => a - b);
  while (rest.length > 0) {
    const next = bestStep(problem, rest, steps);
    if (next === null) break;
    steps.push(next);
    rest = rest.filter((at) => at !== next.at);
  }
  return steps;
}

/** Under a budget the one that closes most by itself, for the greedy list may close less than it; null where nobody fits. */
export function bestSingle(problem: ApproachProblem): { readonly at: number; readonly value: number } | null {
  let best: { at: number; value: number } | null = null;
  problem.candidates.forEach((_, at) => {
    const value = scoreClosed(problem, [at]);
    if (isWithin(problem, [at]) && value > (best?.value ?? 0) + same) best = { at, value };
  });
  return best;
}

function bestStep(
  problem: ApproachProblem,
  among: readonly number[],
  before: readonly GreedyStep[],
): GreedyStep | null {
  const left = problem.gaps.map(({ shortfall }) => shortfall);
  for (const { closes } of before) for (const gap of closes) left[gap] = (left[gap] ?? 0) - 1;
  let best: GreedyStep | null = null;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const at of among) {
    const candidate = problem.candidates[at];
    if (candidate === undefined) continue;
    const closes = candidate.gaps.filter((gap) => (left[gap] ?? 0) > 0);
    const gain = closes.reduce((sum, gap) => sum + (problem.gaps[gap]?.target.weight ?? 0), 0);
    const worth = worthOf(problem, candidate, gain);
    if (best !== null && !isMore(worth, bestWorth)) continue;
    best = { at, closes, gain };
    bestWorth = worth;
  }
  return best;
}

function worthOf(problem: ApproachProblem, candidate: Candidate, gain: number): number {
  const cost = takes(problem, candidate);
  if (gain <= same) return 0;
  return cost <= 0 ? Number.POSITIVE_INFINITY : gain / cost;
}

function isMore(a: number, b: number): boolean {
  return a > b && (b === Number.NEGATIVE_INFINITY || a === Number.POSITIVE_INFINITY || a - b > same * Math.max(1, b));
}
