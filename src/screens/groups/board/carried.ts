import { movePerson, seatPerson, unseatPerson } from '../../../app/commands/seatedPeople.ts';
import { moveSeat, seat, unseat } from '../../../app/commands/seats.ts';
import type { Command } from '../../../app/history.ts';
import { groupsOf, type Member, membersOf } from '../../../core/groups/groupsOf.ts';
import type { FieldMap } from '../../../core/model/fieldMap.ts';
import { type GroupName, holderKey } from '../../../core/model/group.ts';
import { holderOf } from './boardColumns.ts';
import type { RowPlace } from './boardContext.ts';
import { columnKey, poolKey } from './columnKey.ts';

/** The group of a column; undefined of the pool, or where it is gone. */
export function groupOf(fieldMap: FieldMap, column: string): GroupName | undefined {
  return groupsOf(fieldMap).find(({ name }) => columnKey(name) === column)?.name;
}

/** Whoever stands in a row of the board; null where nobody does any more. */
export function memberAt(fieldMap: FieldMap, { column, row }: RowPlace): Member | null {
  if (column === poolKey) {
    const organization = fieldMap.organizations.find(({ id }) => id === row);
    return organization === undefined ? null : { kind: 'organization', organization };
  }
  const group = groupsOf(fieldMap).find(({ name }) => columnKey(name) === column);
  const members = group === undefined ? [] : membersOf(group, fieldMap.organizations);
  return members.find((member) => holderKey(holderOf(member)) === row) ?? null;
}

/** Carrying from the pool gives a seat, from one group to another moves it, to the pool takes it; null where nothing changes. */
export function carryCommand(fieldMap: FieldMap, from: RowPlace, to: string): Command | null {
  const member = memberAt(fieldMap, from);
  if (member === null || from.column === to) return null;
  const source = groupOf(fieldMap, from.column);
  const target = groupOf(fieldMap, to);
  if (target === undefined) return source === undefined ? null : leave(member, source);
  if (source === undefined) return sit(member, target);
  return member.kind === 'organization'
    ? moveSeat(member.organization, source, target)
    : movePerson(member.person, source, target);
}

export function sit(member: Member, group: GroupName): Command {
  return member.kind === 'organization' ? seat(group, member.organization) : seatPerson(group, member.person);
}

export function leave(member: Member, group: GroupName): Command {
  return member.kind === 'organization' ? unseat(group, member.organization) : unseatPerson(group, member.person);
}
