import { type Member, membersOf, type SeatedGroup, seatsFilled } from '../../../core/groups/groupsOf.ts';
import type { FieldMap } from '../../../core/model/fieldMap.ts';
import { type GroupName, type GroupSize, holderKey, type SeatHolder } from '../../../core/model/group.ts';
import type { GroupRules } from '../../../core/model/seatingRules.ts';
import { compareSectors } from '../../../core/model/sector.ts';
import { findBackbone } from '../../../core/network/backbone.ts';
import { columnKey } from './columnKey.ts';

/** One seat as the board shows it. */
export interface Seat {
  /** Known within its group by this (`holderKey`). */
  readonly key: string;
  readonly member: Member;
  /** In how many groups whoever holds it sits. */
  readonly load: number;
  readonly office: 'chair' | 'coChair' | null;
  readonly isBackbone: boolean;
  /** What was decided of it for proposals. */
  readonly decided: 'locked' | 'banned' | null;
}

/** One group as the board shows it. */
export interface BoardColumn {
  readonly key: string;
  readonly name: GroupName;
  readonly size: GroupSize;
  readonly filled: number;
  /** The chair first, then the co-chair, then by sector. */
  readonly seats: readonly Seat[];
}

export function holderOf(member: Member): SeatHolder {
  return member.kind === 'organization'
    ? { kind: 'organization', id: member.organization.id }
    : { kind: 'person', name: member.person.name };
}

export function memberName(member: Member): string {
  return member.kind === 'organization' ? member.organization.name : member.person.name;
}

/** The sector of a member: a person's own, or that of the organisation. */
export function memberSector(member: Member): string | null {
  if (member.kind === 'organization') return member.organization.sector;
  return member.person.sector ?? member.organization?.sector ?? null;
}

/** The columns of the board, in the order of `groupsOf`. */
export function boardColumns(fieldMap: FieldMap, groups: readonly SeatedGroup[]): readonly BoardColumn[] {
  const listed = fieldMap.organizations;
  const members = groups.map((group) => membersOf(group, listed));
  const loads = new Map<string, number>();
  for (const key of members.flat().map((member) => holderKey(holderOf(member)))) {
    loads.set(key, (loads.get(key) ?? 0) + 1);
  }
  const backbone = findBackbone(fieldMap);
  return groups.map((group, index) => {
    const rules = fieldMap.seating.groups.find((one) => one.group === group.name) ?? null;
    const seats = (members[index] ?? []).map((member): Seat => {
      const key = holderKey(holderOf(member));
      const isBackbone = member.kind === 'organization' && member.organization.id === backbone;
      return {
        key,
        member,
        load: loads.get(key) ?? 1,
        office: officeOf(group, key),
        isBackbone,
        decided: decidedOf(rules, key),
      };
    });
    const { name, size } = group;
    return { key: columnKey(name), name, size, filled: seatsFilled(group), seats: seats.sort(inOrder) };
  });
}

function officeOf({ chair, coChair }: SeatedGroup, key: string): Seat['office'] {
  if (chair !== null && holderKey(chair) === key) return 'chair';
  return coChair !== null && holderKey(coChair) === key ? 'coChair' : null;
}

function decidedOf(rules: GroupRules | null, key: string): Seat['decided'] {
  if (rules === null) return null;
  if (rules.locked.some((id) => id === key)) return 'locked';
  return rules.banned.some((id) => id === key) ? 'banned' : null;
}

/** Those of one sector together; within it as they came, by imported id and persons last. */
function inOrder(a: Seat, b: Seat): number {
  return rank(a) - rank(b) || bySector(memberSector(a.member), memberSector(b.member));
}

function rank({ office }: Seat): number {
  if (office === 'chair') return 0;
  return office === 'coChair' ? 1 : 2;
}

function bySector(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareSectors(a, b);
}

/** Whether two states of a column look the same, so that it need not be drawn anew. */
export function isSameColumn(a: BoardColumn, b: BoardColumn): boolean {
  return (
    a.key === b.key &&
    a.filled === b.filled &&
    a.size.min === b.size.min &&
    a.size.max === b.size.max &&
    a.seats.length === b.seats.length &&
    a.seats.every((seat, index) => isSameSeat(seat, b.seats[index]))
  );
}

function isSameSeat(a: Seat, b: Seat | undefined): boolean {
  return (
    b !== undefined &&
    a.key === b.key &&
    a.load === b.load &&
    a.office === b.office &&
    a.decided === b.decided &&
    a.isBackbone === b.isBackbone &&
    a.member.organization === b.member.organization &&
    (a.member.kind === 'organization' || (b.member.kind === 'person' && a.member.person === b.member.person))
  );
}
