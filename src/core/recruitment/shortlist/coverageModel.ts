import type { Constraint, LinearModel, Term } from '../../solver/linearModel.ts';
import { type ApproachProblem, type Candidate, membersOf, takes } from './approachProblem.ts';

/** What is asked of a set beside the limit and the locks. */
export interface SetRules {
  /** Who must be in it, as if locked. */
  readonly withThem?: readonly number[];
  readonly withoutThem?: readonly number[];
  /** Sets that are not to come again, nor as a part of a larger one. */
  readonly notAgain?: readonly (readonly number[])[];
}

/** The name of the variable that says whether a candidate is chosen. */
export function chosen(at: number): string {
  return `chosen ${at}`;
}

function closed(gap: number): string {
  return `closed ${gap}`;
}

/** Candidates that can be of use: they close something, or must be there. */
export function ofUse({ candidates }: ApproachProblem, { withThem = [] }: SetRules = {}): readonly number[] {
  return candidates.flatMap(({ gaps, locked }, at) => (gaps.length > 0 || locked || withThem.includes(at) ? [at] : []));
}

/**
 * Maximum coverage with capacities as a linear model (Nemhauser, Wolsey and Fisher 1978): max Σ weight · closed, where a gap is
 * closed no further than its shortfall, and no further than there are chosen candidates in its cell.
 */
export function coverageModel(problem: ApproachProblem, rules: SetRules = {}): LinearModel {
  const { candidates, gaps, limit } = problem;
  const { withThem = [], withoutThem = [], notAgain = [] } = rules;
  const useful = ofUse(problem, rules);
  const members: Term[][] = gaps.map(() => []);
  for (const at of useful) for (const gap of candidates[at]?.gaps ?? []) members[gap]?.push([1, chosen(at)]);
  const within: Constraint = {
    name: 'limit',
    terms: useful.map((at) => [costOf(problem, at), chosen(at)]),
    high: limit.most,
  };
  const reach = members.map(
    (terms, gap): Constraint => ({ name: `gap ${gap}`, terms: [...terms, [-1, closed(gap)]], low: 0 }),
  );
  const cuts = notAgain.map((set, index): Constraint => {
    return { name: `not again ${index}`, terms: set.map((at) => [1, chosen(at)]), high: set.length - 1 };
  });
  const must = useful.filter((at) => candidates[at]?.locked === true && !withoutThem.includes(at));
  return {
    sense: 'max',
    objective: gaps.map(({ target }, gap) => [target.weight, closed(gap)]),
    constraints: [within, ...reach, ...cuts],
    bounds: Object.fromEntries([
      ...gaps.map(({ shortfall }, gap) => [closed(gap), { high: shortfall }]),
      ...[...must, ...withThem].map((at) => [chosen(at), { low: 1 }]),
      ...withoutThem.map((at) => [chosen(at), { high: 0 }]),
    ]),
    binaries: useful.map(chosen),
  };
}

/** An answer to begin with. */
export function startWith(problem: ApproachProblem, set: readonly number[]): ReadonlyMap<string, number> {
  const members = membersOf(problem, set);
  const count = (gap: number) => members.filter(({ gaps }) => gaps.includes(gap)).length;
  return new Map([
    ...set.map((at) => [chosen(at), 1] as const),
    ...problem.gaps.map(({ shortfall }, gap) => [closed(gap), Math.min(shortfall, count(gap))] as const),
  ]);
}

/** The set that an answer means, by imported id. */
export function setIn({ candidates }: ApproachProblem, values: ReadonlyMap<string, number>): readonly number[] {
  return candidates.flatMap((_, at) => (values.get(chosen(at)) === 1 ? [at] : []));
}

function costOf(problem: ApproachProblem, at: number): number {
  return takes(problem, problem.candidates[at] as Candidate);
}
