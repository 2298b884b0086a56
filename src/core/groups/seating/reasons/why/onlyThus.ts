import { quotaKinds } from '../../../../model/seatingRules.ts';
import { countsFor } from '../../countsFor.ts';
import type { Seat } from '../../model/seats.ts';
import type { OnlyThus, RuleRef, Shortfall } from '../../seating.ts';
import type { SeatCandidate } from '../../seatingProblem.ts';
import type { Explained } from './explained.ts';

/**
 * What a seat that no choice can do without is held for. A minimum that another choice misses need not be one that nobody else
 * counts for: whoever does may not be there for all that this seat is, so that only what was looked up is said.
 */
export function onlyThus(
  explained: Explained,
  seat: Seat,
  covers: readonly RuleRef[],
  breaks: readonly Shortfall[],
): OnlyThus {
  const others = couldCome(explained, seat);
  const quotas = covers.filter(({ kind }) => quotaKinds.some((one) => one === kind));
  const alone = quotas.filter((rule) => !others.some((one) => counts(one, rule)));
  if (alone.length > 0) return { how: 'alone', rules: alone };
  if (quotas.length > 1 && !others.some((one) => quotas.every((rule) => counts(one, rule)))) {
    return { how: 'atOnce', rules: quotas };
  }
  return { how: 'noOther', rules: breaks.map(({ rule }) => rule) };
}

/** Everybody who may sit in the group and does not. */
function couldCome({ problem, seating }: Explained, { group }: Seat): readonly SeatCandidate[] {
  const asked = problem.groups.find((one) => one.group === group);
  const seated = seating.groups.find((one) => one.group === group)?.members ?? [];
  return problem.candidates.filter(({ id }) => asked?.eligible.includes(id) === true && !seated.includes(id));
}

function counts(candidate: SeatCandidate, { kind, value }: RuleRef): boolean {
  return quotaKinds.some((by) => by === kind && countsFor(candidate, by, value));
}
