import type { Term } from '../../solver/linearModel.ts';
import { packGoals, type WholeGoal } from '../../solver/packGoals.ts';
import type { Goal } from '../../solver/solveInOrder.ts';
import { type ApproachProblem, type Candidate, takes } from './approachProblem.ts';
import { chosen, ofUse } from './coverageModel.ts';
import { mostHops } from './hopsFromEngaged.ts';

/**
 * What decides between sets that close as much: under a budget the cheaper, then the fewer approaches, then those who are known to
 * be more interested, then the shorter introductions, then the smaller imported ids (by the sum of their places).
 */
export function preferences(problem: ApproachProblem): readonly Goal[] {
  const useful = ofUse(problem);
  const size = mostMembers(problem, useful);
  const candidate = (at: number) => problem.candidates[at] as Candidate;
  const goal = (amount: (at: number) => number): WholeGoal => {
    const amounts = useful.map(amount);
    return {
      terms: useful.map((at, index): Term => [amounts[index] ?? 0, chosen(at)]),
      most: size * Math.max(0, ...amounts),
    };
  };
  const levels = interestLevels(problem);
  const places = new Map(useful.map((at, index) => [at, index]));
  const cost: Goal = { sense: 'min', terms: useful.map((at) => [candidate(at).cost, chosen(at)]) };
  const whole = packGoals([
    goal(() => 1),
    goal((at) => levelOf(candidate(at), levels)),
    goal((at) => hopsOf(candidate(at))),
    goal((at) => places.get(at) ?? 0),
  ]);
  return problem.limit.by === 'cost' ? [cost, ...whole] : whole;
}

/** Candidates of use, those who are easiest to approach first, in the order of the preferences. */
export function easiestFirst(problem: ApproachProblem, useful: readonly number[]): readonly number[] {
  const levels = interestLevels(problem);
  const candidate = (at: number) => problem.candidates[at] as Candidate;
  const level = (at: number) => levelOf(candidate(at), levels);
  return [...useful].sort((a, b) => level(a) - level(b) || hopsOf(candidate(a)) - hopsOf(candidate(b)) || a - b);
}

/** What is known of interest, highest first. */
function interestLevels({ candidates }: ApproachProblem): readonly number[] {
  return [...new Set(candidates.flatMap(({ interest }) => interest ?? []))].sort((a, b) => b - a);
}

/** Whoever has no known way is one introduction further than the farthest. */
function hopsOf({ hops }: Candidate): number {
  return hops ?? mostHops + 1;
}

/** 0 for the most interested, and one more for each lower interest; not known is below all that is known. */
function levelOf({ interest }: Candidate, levels: readonly number[]): number {
  return interest === null ? levels.length : levels.indexOf(interest);
}

/** How many fit into the limit at most. */
function mostMembers(problem: ApproachProblem, useful: readonly number[]): number {
  let left = problem.limit.most;
  const each = useful.map((at) => takes(problem, problem.candidates[at] as Candidate)).sort((a, b) => a - b);
  return each.filter((cost) => {
    left -= cost;
    return left >= 0;
  }).length;
}
