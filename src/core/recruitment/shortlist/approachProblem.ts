import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { ApproachLimit } from '../../model/recruitment.ts';
import { candidatesFor } from './candidates.ts';
import { hopsFromEngaged } from './hopsFromEngaged.ts';
import { fillsGap, type OpenGap, openGaps } from './openGaps.ts';
import type { ShortlistWish } from './shortlist.ts';

/** Somebody who can be approached. */
export interface Candidate {
  readonly id: OrganizationId;
  readonly cost: number;
  /** The gaps that it helps to close, by their place among the gaps. */
  readonly gaps: readonly number[];
  readonly locked: boolean;
  readonly interest: number | null;
  /** How many introductions it takes, up to three; null where there is no such way. */
  readonly hops: number | null;
}

/**
 * Which of the candidates to approach so that most is closed. A set is worth Σ weight × min(shortfall, how many of the set
 * fall in the cell). Candidates are known by their place, which is by imported id.
 */
export interface ApproachProblem {
  readonly candidates: readonly Candidate[];
  readonly gaps: readonly OpenGap[];
  readonly limit: ApproachLimit;
}

/** What a shortlist rests on. */
export type RecruitedField = Pick<FieldMap, 'organizations' | 'ties' | 'rules' | 'targets' | 'recruitment'>;

export function approachProblem(fieldMap: RecruitedField, { circle, limit }: ShortlistWish): ApproachProblem {
  const gaps = openGaps(fieldMap, circle);
  const hops = hopsFromEngaged(fieldMap);
  const locked = new Set(fieldMap.recruitment.locked);
  const candidates = candidatesFor(fieldMap, circle).map((one) => ({
    id: one.id,
    cost: one.cost ?? 1,
    gaps: gaps.flatMap((gap, index) => (fillsGap(one, gap, fieldMap.rules) ? [index] : [])),
    locked: locked.has(one.id),
    interest: one.interest,
    hops: hops.get(one.id) ?? null,
  }));
  return { candidates, gaps, limit };
}

/** What a candidate takes of the limit. */
export function takes({ limit }: ApproachProblem, { cost }: Candidate): number {
  return limit.by === 'count' ? 1 : cost;
}

/** Costs are added up in floating point. */
const slip = 1e-9;

/** Whether a set keeps within the limit. */
export function isWithin(problem: ApproachProblem, set: readonly number[]): boolean {
  return takenBy(problem, set) <= problem.limit.most + slip;
}

export function takenBy(problem: ApproachProblem, set: readonly number[]): number {
  return membersOf(problem, set).reduce((sum, one) => sum + takes(problem, one), 0);
}

export function membersOf({ candidates }: ApproachProblem, set: readonly number[]): readonly Candidate[] {
  return set.flatMap((at) => candidates[at] ?? []);
}

/** Σ weight × min(shortfall, how many of the set fall in the cell). */
export function scoreClosed(problem: ApproachProblem, set: readonly number[]): number {
  const counts = problem.gaps.map(() => 0);
  for (const { gaps } of membersOf(problem, set)) for (const gap of gaps) counts[gap] = (counts[gap] ?? 0) + 1;
  return problem.gaps.reduce(
    (sum, { target, shortfall }, gap) => sum + target.weight * Math.min(shortfall, counts[gap] ?? 0),
    0,
  );
}

/** The score that is open before anybody is approached. */
export function openScore({ gaps }: Pick<ApproachProblem, 'gaps'>): number {
  return gaps.reduce((sum, { target, shortfall }) => sum + target.weight * shortfall, 0);
}
