import type { OrganizationId } from '../../model/ids.ts';
import type { Solve } from '../../solver/linearModel.ts';
import { type ApproachProblem, approachProblem, type RecruitedField, scoreClosed } from './approachProblem.ts';
import type { SetRules } from './coverageModel.ts';
import { nearestBest } from './nearestBest.ts';
import { nextBest } from './nextBest.ts';
import type { ChoiceCost, Shortlist, ShortlistReason, ShortlistWish } from './shortlist.ts';

const nextShown = 5;
const alternativesShown = 3;

interface Asked {
  readonly problem: ApproachProblem;
  /** The best set under rules, changed as little as may be; null where there is none. */
  readonly best: (rules: SetRules) => readonly number[] | null;
  readonly set: readonly number[];
  readonly value: number;
}

/**
 * What each choice of a list costs, exactly, one after the other: each that is chosen left out; the next five that are not put in;
 * the three best other lists. What cannot be, and what takes longer than `seconds`, is not told.
 */
export function* shortlistReasons(
  fieldMap: RecruitedField,
  wish: ShortlistWish,
  list: Shortlist,
  solve: Solve,
  seconds?: number,
): Generator<ShortlistReason> {
  const problem = approachProblem(fieldMap, wish);
  const places = new Map(problem.candidates.map(({ id }, at) => [id, at]));
  const set = list.chosen.flatMap(({ id }) => places.get(id) ?? []);
  if (list.lockedBeyond !== null) return;
  const best = (rules: SetRules) => nearestBest(problem, solve, set, rules, seconds);
  const asked: Asked = { problem, best, set, value: list.value };
  for (const at of set) yield* told('without', asked, at, best({ withoutThem: [at] }));
  for (const at of nextBest(problem, set, nextShown)) yield* told('withIt', asked, at, best({ withThem: [at] }));
  yield* otherLists(asked);
}

function* told(
  part: 'without' | 'withIt',
  { problem, set, value }: Asked,
  at: number,
  other: readonly number[] | null,
): Generator<ShortlistReason> {
  if (other === null) return;
  const ids = (of: readonly number[]) =>
    idsOf(
      problem,
      of.filter((one) => one !== at),
    );
  const cost: ChoiceCost = {
    id: idsOf(problem, [at])[0] as OrganizationId,
    loss: lossOf(value, scoreClosed(problem, other)),
    comes: ids(other.filter((one) => !set.includes(one))),
    goes: ids(set.filter((one) => !other.includes(one))),
  };
  yield { part, value: cost };
}

function* otherLists({ problem, best, set }: Asked): Generator<ShortlistReason> {
  const known = [set];
  while (known.length <= alternativesShown && set.length > 0) {
    const other = best({ notAgain: known });
    if (other === null || other.length === 0) return;
    known.push(other);
    yield { part: 'alternatives', value: { ids: idsOf(problem, other), value: scoreClosed(problem, other) } };
  }
}

/** What is less than a billionth is the floating point of the sums. */
function lossOf(value: number, other: number): number {
  const loss = value - other;
  return loss < 1e-9 * Math.max(1, value) ? 0 : loss;
}

function idsOf({ candidates }: ApproachProblem, set: readonly number[]): readonly OrganizationId[] {
  return [...set].sort((a, b) => a - b).flatMap((at) => candidates[at]?.id ?? []);
}
