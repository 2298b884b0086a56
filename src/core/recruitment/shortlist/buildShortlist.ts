import type { OrganizationId } from '../../model/ids.ts';
import type { Solve } from '../../solver/linearModel.ts';
import {
  type ApproachProblem,
  approachProblem,
  isWithin,
  openScore,
  type RecruitedField,
  scoreClosed,
  takenBy,
} from './approachProblem.ts';
import { type BestSet, chooseBest } from './chooseBest.ts';
import { bestSingle, greedyOrder, orderOf } from './greedy.ts';
import type { Approach, GreedyList, Shortlist, ShortlistWish } from './shortlist.ts';

/** Which organisations to approach next; the same field and wish have the same list, whatever the order of the rows. */
export function buildShortlist(
  fieldMap: RecruitedField,
  wish: ShortlistWish,
  solve: Solve,
  options: { readonly seconds?: number } = {},
): Shortlist {
  const problem = approachProblem(fieldMap, wish);
  const ids = problem.candidates.map(({ id }) => id);
  const locked = ids.flatMap((_, at) => (problem.candidates[at]?.locked === true ? [at] : []));
  const fits = isWithin(problem, locked);
  const best: BestSet = fits ? chooseBest(problem, solve, options.seconds) : nobody;
  return {
    chosen: approaches(problem, best.set),
    value: best.value,
    open: openScore(problem),
    optimum: best.optimum,
    bound: best.bound,
    greedy: fits ? greedyList(problem) : { order: [], value: 0, bestSingle: null },
    candidates: ids.length,
    lockedBeyond: fits ? null : takenBy(problem, locked),
    lockedAside: fieldMap.recruitment.locked.filter((id) => !ids.includes(id)),
  };
}

const nobody: BestSet = { set: [], value: 0, optimum: true, bound: 0 };

/** A set in the order that explains it: each next one closes most of what is left. */
function approaches(problem: ApproachProblem, set: readonly number[]): readonly Approach[] {
  let left = openScore(problem);
  return orderOf(problem, set).map(({ at, closes, gain }) => {
    left -= gain;
    const { cost = 1, locked = false } = problem.candidates[at] ?? {};
    return {
      id: idOf(problem, at),
      cost,
      locked,
      closes: closes.flatMap((gap) => {
        const target = problem.gaps[gap]?.target;
        return target === undefined ? [] : [{ target, organizations: 1 }];
      }),
      gain,
      left: Math.abs(left) < 1e-9 ? 0 : left,
    };
  });
}

function greedyList(problem: ApproachProblem): GreedyList {
  const order = greedyOrder(problem).map(({ at }) => at);
  const single = problem.limit.by === 'cost' ? bestSingle(problem) : null;
  return {
    order: order.map((at) => idOf(problem, at)),
    value: scoreClosed(problem, order),
    bestSingle: single === null ? null : { id: idOf(problem, single.at), value: single.value },
  };
}

function idOf({ candidates }: ApproachProblem, at: number): OrganizationId {
  const candidate = candidates[at];
  if (candidate === undefined) throw new RangeError(`There is no candidate ${at}`);
  return candidate.id;
}
