import { ruleKey } from '../model/ruleRow.ts';
import type { OwnShortfallReason, RuleRef, Seating, SeatingReason } from '../seating.ts';
import type { SeatCandidate, SeatingProblem } from '../seatingProblem.ts';
import { arithmetic } from './arithmetic.ts';
import { conflictsOf } from './conflictsOf.ts';
import { type Asking, ownShortfall } from './leastShortfall.ts';
import { repairsOf } from './repairs/repairsOf.ts';

/**
 * Why a problem cannot be met, and what would help: sums that cannot come out, by how much each minimum that is missed must be,
 * rules that cannot hold together, and ways out, each tried.
 */
export function* whyNot(
  asking: Asking,
  problem: SeatingProblem,
  { groups, optimum, shortfall, shortfalls }: Seating,
  everyone: readonly SeatCandidate[],
): Generator<SeatingReason> {
  const sums = arithmetic(problem);
  yield* sums;
  const missed = groups === null ? [] : shortfalls;
  yield* missed.flatMap(({ rule }) => ownReason(asking, problem, rule));
  const atOdds = new Map(missed.map(({ rule }) => [ruleKey(rule), rule]));
  for (const conflict of conflictsOf(asking, problem, { sums, missed: missed.map(({ rule }) => rule) })) {
    yield conflict;
    for (const rule of conflict.rules) atOdds.set(ruleKey(rule), rule);
  }
  // Where the time was up before anything was found, it is not known what would be better than nothing.
  if (groups === null && !optimum) return;
  yield* repairsOf({ asking, problem, shortfall, missed, atOdds: [...atOdds.values()], everyone });
}

function ownReason(asking: Asking, problem: SeatingProblem, rule: RuleRef): readonly OwnShortfallReason[] {
  const least = ownShortfall(asking, problem, rule);
  return typeof least === 'number' ? [{ part: 'own', rule, least }] : [];
}
