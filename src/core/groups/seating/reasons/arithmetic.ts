import type { QuotaKind } from '../../../model/seatingRules.ts';
import { countsFor } from '../countsFor.ts';
import { pairValue } from '../pairValue.ts';
import type { ArithmeticReason, RuleRef } from '../seating.ts';
import type { GroupToFill, SeatCandidate, SeatingProblem } from '../seatingProblem.ts';
import { minimumsOf } from './minimumsOf.ts';

/**
 * The sums of a problem that cannot come out, whoever is chosen, found by counting alone: of each minimum how many could be
 * counted at all, what the minimums of one kind come to beside the seats there are, and what is locked beside what may be. What is
 * here is impossible for certain; what is not here may still be.
 */
export function arithmetic(problem: SeatingProblem): readonly ArithmeticReason[] {
  const groups = problem.groups.map((group) => ({ group, eligible: eligibleIn(problem, group) }));
  return [
    // Nothing at all can be proposed while more is locked than may be.
    ...groups.flatMap(({ group, eligible }) => lockedBeyond(group, eligible)),
    ...lockedApart(problem),
    ...groups.flatMap(({ group, eligible }) => tooFew(group, eligible)),
    ...groups.flatMap(({ group, eligible }) => tooMuchForSeats(group, eligible)),
    ...tooFewSeatsEach(problem),
  ];
}

type Counted = readonly SeatCandidate[];

function eligibleIn({ candidates }: SeatingProblem, { eligible }: GroupToFill): Counted {
  const may = new Set(eligible);
  return candidates.filter((one) => may.has(one.id) && seatsLeft(one) > 0);
}

/** In how many groups more somebody may sit. */
function seatsLeft({ seatsMost, seatsElsewhere }: SeatCandidate): number {
  return seatsMost === null ? Number.POSITIVE_INFINITY : Math.max(0, seatsMost - seatsElsewhere);
}

/** Minimums of more than there are. */
function tooFew(group: GroupToFill, eligible: Counted): readonly ArithmeticReason[] {
  return minimumsOf(group).flatMap(({ rule, least }) => {
    const have = availableFor(rule, eligible);
    return have < least ? [{ part: 'arithmetic', code: 'available', rule, need: least, have }] : [];
  });
}

/** How much of a minimum could be had if everyone who may sit there did. */
function availableFor({ kind, value }: RuleRef, eligible: Counted): number {
  switch (kind) {
    case 'size':
      return eligible.length;
    case 'distinctSectors':
      return new Set(eligible.flatMap(({ sectors }) => sectors)).size;
    case 'fromCommittee':
      return eligible.filter(({ onCommittee }) => onCommittee).length;
    case 'sector':
    case 'topic':
    case 'region':
    case 'level':
    case 'affected':
      return eligible.filter((one) => countsFor(one, kind, value)).length;
    default:
      return Number.POSITIVE_INFINITY;
  }
}

/** Minimums of one kind that come to more than all the seats can count. The rule names the kind, its value is empty. */
function tooMuchForSeats(group: GroupToFill, eligible: Counted): readonly ArithmeticReason[] {
  const asked = group.quotas.filter(({ min }) => min > 0);
  const byQuotas = [...new Set(asked.map(({ by }) => by))].map((by) => {
    const quotas = asked.filter((quota) => quota.by === by);
    const need = quotas.reduce((sum, { min }) => sum + min, 0);
    const counts = eligible.map((one) => quotas.filter(({ value }) => countsFor(one, by, value)).length);
    return sumOver(group, by, need, counts);
  });
  const { distinctSectors, fromCommittee } = group;
  const sectorCounts = eligible.map(({ sectors }) => sectors.length);
  return [
    ...byQuotas,
    sumOver(group, 'distinctSectors', distinctSectors ?? 0, sectorCounts),
    sumOver(group, 'fromCommittee', fromCommittee, []),
  ].flat();
}

/** Whoever counts in several values counts several times: so many seats count at most what those who count most often do. */
function sumOver(
  { group, size }: GroupToFill,
  kind: QuotaKind | 'distinctSectors' | 'fromCommittee',
  need: number,
  counts: readonly number[],
): readonly ArithmeticReason[] {
  // Of whoever is not there somebody who counts once is thought: that there are too few is told by itself.
  const most = counts.map((count) => Math.max(1, count)).toSorted((one, other) => other - one);
  const thought = Array.from({ length: Math.max(0, size.max - most.length) }, () => 1);
  const have = [...most, ...thought].slice(0, size.max).reduce((sum, count) => sum + count, 0);
  return need > have ? [{ part: 'arithmetic', code: 'sum', rule: { kind, group, value: '' }, need, have }] : [];
}

/** More seats in all the groups together than those who may sit there may take. */
function tooFewSeatsEach({ candidates, groups }: SeatingProblem): readonly ArithmeticReason[] {
  const need = groups.reduce((sum, { size }) => sum + size.min, 0);
  const have = candidates.reduce((sum, one) => {
    return sum + Math.min(seatsLeft(one), groups.filter(({ eligible }) => eligible.includes(one.id)).length);
  }, 0);
  const rule: RuleRef = { kind: 'seatsMost', group: null, value: '' };
  const isByLoad = candidates.some(({ seatsMost }) => seatsMost !== null);
  return need > have && isByLoad ? [{ part: 'arithmetic', code: 'sum', rule, need, have }] : [];
}

/** More locked than may be. */
function lockedBeyond(group: GroupToFill, eligible: Counted): readonly ArithmeticReason[] {
  const here = new Set(eligible.map(({ id }) => id));
  const locked = eligible.filter(({ id }) => group.locked.includes(id));
  const beyond = (rule: Omit<RuleRef, 'group'>, need: number, have: number): readonly ArithmeticReason[] =>
    need > have ? [{ part: 'arithmetic', code: 'locked', rule: { ...rule, group: group.group }, need, have }] : [];
  return [
    ...group.locked.filter((id) => !here.has(id)).flatMap((id) => beyond({ kind: 'locked', value: id }, 1, 0)),
    ...beyond({ kind: 'sizeMax', value: '' }, group.locked.length, group.size.max),
    ...group.quotas.flatMap(({ by, value, max }) => {
      const counted = locked.filter((one) => countsFor(one, by, value)).length;
      return max === null ? [] : beyond({ kind: `${by}Max`, value }, counted, max);
    }),
  ];
}

/** Both of a pair locked in one group, who may never be in one; or locked in more groups than one may sit in. */
function lockedApart({ candidates, groups, conflicts }: SeatingProblem): readonly ArithmeticReason[] {
  const pairs = conflicts.flatMap((pair) => {
    const together = groups.some(({ locked }) => pair.every((id) => locked.includes(id)));
    const rule: RuleRef = { kind: 'conflict', group: null, value: pairValue(pair) };
    return together ? [{ part: 'arithmetic' as const, code: 'locked' as const, rule, need: 2, have: 1 }] : [];
  });
  const loads = candidates.flatMap((one) => {
    const need = groups.filter(({ locked }) => locked.includes(one.id)).length;
    const have = seatsLeft(one);
    const rule: RuleRef = { kind: 'seatsMost', group: null, value: one.id };
    return have > 0 && need > have ? [{ part: 'arithmetic' as const, code: 'locked' as const, rule, need, have }] : [];
  });
  return [...pairs, ...loads];
}
