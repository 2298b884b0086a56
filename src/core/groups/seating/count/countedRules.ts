import type { GroupName } from '../../../model/group.ts';
import type { SeatQuota, ShareCap } from '../../../model/seatingRules.ts';
import type { RuleRef, Shortfall } from '../seating.ts';
import type { GroupToFill, SeatCandidate } from '../seatingProblem.ts';

/** Rules of one group that its members do not keep: minimums, and what must hold always. */
export interface CountedRules {
  readonly missed: readonly Shortfall[];
  readonly broken: readonly Shortfall[];
}

/** Counts the members of a group against what is asked of it. */
export function countRules(asked: GroupToFill, members: readonly SeatCandidate[]): CountedRules {
  const by = (kind: RuleRef['kind'], amount: number, value = '') => shortBy(asked.group, kind, value, amount);
  const ids = new Set(members.map(({ id }) => id));
  const sectors = new Set(members.flatMap((one) => one.sectors));
  const linked = members.filter(({ onCommittee }) => onCommittee);
  const quotas = asked.quotas.map((quota) => ({ quota, there: members.filter((one) => fits(quota, one)).length }));
  return {
    missed: [
      ...by('size', asked.size.min - members.length),
      ...quotas.flatMap(({ quota, there }) => by(quota.by, quota.min - there, quota.value)),
      ...by('distinctSectors', (asked.distinctSectors ?? 0) - sectors.size),
      ...by('fromCommittee', asked.fromCommittee - linked.length),
    ],
    broken: [
      ...by('sizeMax', members.length - asked.size.max),
      ...quotas.flatMap(({ quota, there }) =>
        quota.max === null ? [] : by(`${quota.by}Max`, there - quota.max, quota.value),
      ),
      ...asked.shareCaps.flatMap((cap) => by('share', beyondShare(cap, members), cap.sectors.join(' | '))),
      ...by('tied', asked.tied ? strangersAmong(members, ids) : 0),
      ...[...new Set(asked.locked)].flatMap((id) => by('locked', ids.has(id) ? 0 : 1, id)),
    ],
  };
}

/** Nothing where nothing is short. */
export function shortBy(group: GroupName, kind: RuleRef['kind'], value: string, amount: number): readonly Shortfall[] {
  return amount > 0 ? [{ rule: { kind, group, value }, amount }] : [];
}

function fits(quota: SeatQuota, candidate: SeatCandidate): boolean {
  if (quota.by === 'affected') return candidate.affected;
  if (quota.by === 'level') return candidate.level === quota.value;
  const values = { sector: candidate.sectors, topic: candidate.topics, region: candidate.regions }[quota.by];
  return values.includes(quota.value);
}

/** Shares are fractions: a seat is not too many because of the last digit of one. */
const lastDigits = 1e-9;

/** How many of those sectors would have to go, if nobody came in their place. */
function beyondShare({ sectors, most }: ShareCap, members: readonly SeatCandidate[]): number {
  const all = members.length;
  const theirs = members.filter((one) => sectors.some((sector) => one.sectors.includes(sector))).length;
  for (let gone = 0; gone < theirs; gone += 1) if (theirs - gone <= most * (all - gone) + lastDigits) return gone;
  return theirs > 0 ? theirs : 0;
}

/** How many who are in the network sit beside nobody to whom they are tied. */
function strangersAmong(members: readonly SeatCandidate[], ids: ReadonlySet<string>): number {
  const inNetwork = members.filter(({ reaches }) => reaches.length > 0);
  return inNetwork.filter(({ tiedTo }) => !tiedTo.some((other) => ids.has(other))).length;
}
