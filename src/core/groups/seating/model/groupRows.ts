import type { ShareCap } from '../../../model/seatingRules.ts';
import type { Term } from '../../../solver/linearModel.ts';
import { countsFor } from '../countsFor.ts';
import type { RuleRef } from '../seating.ts';
import type { SeatCandidate } from '../seatingProblem.ts';
import { minimum, type RuleRow } from './ruleRow.ts';
import { type GroupSeats, seatVariable } from './seats.ts';

/** The name of the variable that says whether a sector is in a group. */
export function sectorVariable(group: string | null, sector: string): string {
  return JSON.stringify(['sector', group, sector]);
}

/** What is asked of one group by itself. */
export function groupRows(seats: GroupSeats): readonly RuleRow[] {
  const { group, members } = seats;
  const rule = (kind: RuleRef['kind'], value = ''): RuleRef => ({ kind, group: group.group, value });
  const sum = (who: readonly SeatCandidate[]) => who.map(({ id }): Term => [1, seatVariable(group.group, id)]);
  return [
    ...minimum(rule('size'), sum(members), group.size.min),
    { rule: rule('sizeMax'), terms: sum(members), high: group.size.max },
    ...group.quotas.flatMap((quota) => {
      const counted = sum(members.filter((one) => countsFor(one, quota.by, quota.value)));
      const most: readonly RuleRow[] =
        quota.max === null ? [] : [{ rule: rule(`${quota.by}Max`, quota.value), terms: counted, high: quota.max }];
      return [...minimum(rule(quota.by, quota.value), counted, quota.min), ...most];
    }),
    ...group.shareCaps.map((cap) => shareRow(rule('share', cap.sectors.join(' | ')), seats, cap)),
    ...distinctRows(rule('distinctSectors'), seats),
    ...minimum(rule('fromCommittee'), sum(members.filter(({ onCommittee }) => onCommittee)), group.fromCommittee),
    ...(group.tied ? tiedRows(seats) : []),
    ...[...new Set(group.locked)].map((id): RuleRow => {
      const isMember = members.some((one) => one.id === id);
      return { rule: rule('locked', id), terms: isMember ? [[1, seatVariable(group.group, id)]] : [], low: 1 };
    }),
  ];
}

/** Σ of those sectors ≤ share · Σ of all. */
function shareRow(rule: RuleRef, { group, members }: GroupSeats, { sectors, most }: ShareCap): RuleRow {
  const terms = members.map((one): Term => {
    const isOfThem = one.sectors.some((sector) => sectors.includes(sector));
    return [(isOfThem ? 1 : 0) - most, seatVariable(group.group, one.id)];
  });
  return { rule, terms, high: 0 };
}

/** A sector is there no more than somebody of it is; all of them come to as many as asked. */
function distinctRows(rule: RuleRef, { group, members }: GroupSeats): readonly RuleRow[] {
  const { group: name, distinctSectors } = group;
  if (distinctSectors === null || distinctSectors <= 0) return [];
  const sectors = [...new Set(members.flatMap((one) => one.sectors))];
  const there = sectors.map((sector): RuleRow => {
    const ofSector = members.filter((one) => one.sectors.includes(sector));
    const seats = ofSector.map(({ id }): Term => [1, seatVariable(name, id)]);
    return { rule, terms: [...seats, [-1, sectorVariable(name, sector)]], low: 0 };
  });
  const all = sectors.map((sector): Term => [1, sectorVariable(name, sector)]);
  return [...there, ...minimum(rule, all, distinctSectors)];
}

/** Whoever is in the network sits only beside somebody to whom it is tied; of others nothing is known. */
function tiedRows({ group: { group }, members }: GroupSeats): readonly RuleRow[] {
  const present = new Set(members.map(({ id }) => id));
  return members
    .filter(({ reaches }) => reaches.length > 0)
    .map(({ id, tiedTo }) => ({
      rule: { kind: 'tied', group, value: '' },
      terms: [
        [-1, seatVariable(group, id)],
        ...tiedTo.filter((other) => present.has(other)).map((other): Term => [1, seatVariable(group, other)]),
      ],
      low: 0,
    }));
}
