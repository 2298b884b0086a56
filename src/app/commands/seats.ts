import type { Member } from '../../core/groups/groupsOf.ts';
import type { GroupName, SeatHolder } from '../../core/model/group.ts';
import { holderKey } from '../../core/model/group.ts';
import type { Organization } from '../../core/model/organization.ts';
import type { Command, StepName } from '../history.ts';
import { entryFor, giveSeat, isSeated, saidOf, stepAbout, takeSeat } from './groupDraft.ts';

type Seated = Pick<Organization, 'id' | 'name'>;

/** Gives an organisation a seat in a group; null is the committee. */
export function seat(group: GroupName, { id, name }: Seated): Command {
  return {
    name: stepAbout(group, [{ key: 'seatOnCommittee' }, { key: 'seat' }], { name }),
    change(draft) {
      giveSeat(draft, group, id);
    },
  };
}

/** Takes its seat in a group from an organisation; a chair who leaves is no chair any more. */
export function unseat(group: GroupName, { id, name }: Seated): Command {
  return {
    name: stepAbout(group, [{ key: 'unseatFromCommittee' }, { key: 'unseat' }], { name }),
    change(draft) {
      takeSeat(draft, group, id);
    },
  };
}

/** Moves an organisation from its seat in one group to one in another, in one step. */
export function moveSeat({ id, name }: Seated, from: GroupName, to: GroupName): Command {
  return {
    name: moveName(name, from, to),
    change(draft) {
      if (from === to || !isSeated(draft, from, id)) return;
      takeSeat(draft, from, id);
      giveSeat(draft, to, id);
    },
  };
}

/** The name of the step in which somebody goes from one group to another. */
export function moveName(name: string, from: GroupName, to: GroupName): StepName {
  if (from === null) return stepAbout(to, [{ key: 'seatOnCommittee' }, { key: 'moveFromCommittee' }], { name });
  return stepAbout(to, [{ key: 'moveToCommittee' }, { key: 'moveSeat' }], { name, from });
}

/** Says who chairs a group: one of its members, or nobody. */
export function setChair(group: GroupName, member: Member | null): Command {
  const name =
    member === null
      ? stepAbout(group, [{ key: 'noCommitteeChair' }, { key: 'noChair' }])
      : stepAbout(group, [{ key: 'setCommitteeChair' }, { key: 'setChair' }], { name: nameOf(member) });
  return chairing(name, group, 'chair', member);
}

/** Says who chairs a group beside its chair: one of its members, or nobody. */
export function setCoChair(group: GroupName, member: Member | null): Command {
  const name =
    member === null
      ? stepAbout(group, [{ key: 'noCommitteeCoChair' }, { key: 'noCoChair' }])
      : stepAbout(group, [{ key: 'setCommitteeCoChair' }, { key: 'setCoChair' }], { name: nameOf(member) });
  return chairing(name, group, 'coChair', member);
}

/** Whoever takes one of the two chairs leaves the other. */
function chairing(name: StepName, group: GroupName, chair: 'chair' | 'coChair', member: Member | null): Command {
  const holder = member === null ? null : holderOf(member);
  const other = chair === 'chair' ? 'coChair' : 'chair';
  return {
    name,
    change(draft) {
      const now = saidOf(draft, group);
      if (holder === null) {
        if (now[chair] !== null) entryFor(draft, group)[chair] = null;
        return;
      }
      const isMember =
        holder.kind === 'organization'
          ? isSeated(draft, group, holder.id)
          : now.people.some((person) => person.name === holder.name);
      if (!isMember || (isSame(now[chair], holder) && !isSame(now[other], holder))) return;
      const entry = entryFor(draft, group);
      if (!isSame(entry[chair], holder)) entry[chair] = holder;
      if (isSame(entry[other], holder)) entry[other] = null;
    },
  };
}

function isSame(one: SeatHolder | null, other: SeatHolder): boolean {
  return one !== null && holderKey(one) === holderKey(other);
}

function holderOf(member: Member): SeatHolder {
  return member.kind === 'organization'
    ? { kind: 'organization', id: member.organization.id }
    : { kind: 'person', name: member.person.name };
}

function nameOf(member: Member): string {
  return member.kind === 'organization' ? member.organization.name : member.person.name;
}
