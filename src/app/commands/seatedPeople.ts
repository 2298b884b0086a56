import type { Draft } from 'mutative';
import type { GroupName, SeatedPerson } from '../../core/model/group.ts';
import type { Command } from '../history.ts';
import { changedOnly } from './changedOnly.ts';
import { entryFor, entryIn, leaveChairs, stepAbout } from './groupDraft.ts';
import { moveName } from './seats.ts';

/** Gives a person a seat in a group. `personNameProblem` says whether the name can be had; one that is taken changes nothing. */
export function seatPerson(group: GroupName, person: SeatedPerson): Command {
  return {
    name: stepAbout(group, [{ key: 'seatOnCommittee' }, { key: 'seat' }], { name: person.name }),
    change(draft) {
      const { people } = entryFor(draft, group);
      if (people.some(({ name }) => name === person.name)) return;
      people.push(structuredClone(person) as Draft<SeatedPerson>);
    },
  };
}

/** Changes what is known of a person with a seat, their name included. */
export function editPerson(group: GroupName, before: SeatedPerson, after: SeatedPerson): Command {
  return {
    name: stepAbout(group, [{ key: 'editCommitteePerson' }, { key: 'editPerson' }], { name: before.name }),
    change(draft) {
      const entry = entryIn(draft, group);
      const found = entry?.people.find(({ name }) => name === before.name);
      if (!entry || found === undefined) return;
      const isRenamed = before.name !== after.name;
      if (isRenamed && entry.people.some(({ name }) => name === after.name)) return;
      Object.assign(found, structuredClone(changedOnly(found, after)));
      for (const chair of isRenamed ? (['chair', 'coChair'] as const) : []) {
        const holder = entry[chair];
        if (holder?.kind === 'person' && holder.name === before.name) holder.name = after.name;
      }
    },
  };
}

/** Takes a person's seat; a chair who leaves is no chair any more. */
export function unseatPerson(group: GroupName, { name }: Pick<SeatedPerson, 'name'>): Command {
  return {
    name: stepAbout(group, [{ key: 'unseatFromCommittee' }, { key: 'unseat' }], { name }),
    change(draft) {
      const entry = entryIn(draft, group);
      if (!entry?.people.some((person) => person.name === name)) return;
      entry.people = entry.people.filter((person) => person.name !== name);
      leaveChairs(draft, group, { kind: 'person', name });
    },
  };
}

/** Moves a person's seat to another group. Where somebody of that name sits there already, nothing changes. */
export function movePerson({ name }: Pick<SeatedPerson, 'name'>, from: GroupName, to: GroupName): Command {
  return {
    name: moveName(name, from, to),
    change(draft) {
      const person = entryIn(draft, from)?.people.find((one) => one.name === name);
      const isThere = entryIn(draft, to)?.people.some((one) => one.name === name) ?? false;
      if (person === undefined || from === to || isThere) return;
      const moved = { ...person, regions: [...person.regions] };
      unseatPerson(from, { name }).change(draft);
      entryFor(draft, to).people.push(moved);
    },
  };
}
