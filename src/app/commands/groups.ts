import type { Draft } from 'mutative';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { type Group, type GroupName, newGroup } from '../../core/model/group.ts';
import type { Command } from '../history.ts';
import { changedOnly } from './changedOnly.ts';
import { entryFor, entryIn, stepAbout } from './groupDraft.ts';

/** What a person says of a group; its name, its chairs and its persons have commands of their own. */
export type GroupDetails = Pick<Group, 'topics' | 'purpose' | 'size' | 'start' | 'status'>;

/** Adds a working group; `groupNameProblem` says whether the name can be had, and one that is taken changes nothing. */
export function addGroup(name: string, details: Partial<GroupDetails> = {}): Command {
  return {
    name: { key: 'addGroup', values: { group: name } },
    change(draft) {
      if (isNamed(draft, name)) return;
      draft.groups.push({ ...newGroup(name), ...structuredClone(details) } as Draft<Group>);
    },
  };
}

/**
 * Changes what is said of a group, and its name: everything that names it follows. A name that another group has changes nothing
 * (`groupNameProblem`); the committee has none.
 */
export function editGroup(
  before: GroupDetails & Pick<Group, 'name'>,
  after: GroupDetails & Pick<Group, 'name'>,
): Command {
  return {
    name: stepAbout(before.name, [{ key: 'editCommittee' }, { key: 'editGroup' }]),
    change(draft) {
      const isRenamed = before.name !== after.name;
      if (isRenamed && (before.name === null || after.name === null || isNamed(draft, after.name))) return;
      const { topics, purpose, size, start, status } = after;
      const change = changedOnly(before, { topics, purpose, size, start, status });
      if (Object.keys(change).length > 0) Object.assign(entryFor(draft, before.name), structuredClone(change));
      if (isRenamed) rename(draft, before.name as string, after.name as string);
    },
  };
}

/** Removes a working group with all that is said and ruled of it; its seats are emptied. */
export function removeGroup(name: string): Command {
  return {
    name: { key: 'removeGroup', values: { group: name } },
    change(draft) {
      for (const one of draft.organizations) {
        if (one.workingGroups.includes(name)) one.workingGroups = one.workingGroups.filter((group) => group !== name);
      }
      if (entryIn(draft, name) !== null) draft.groups = draft.groups.filter((group) => group.name !== name);
      const { groups } = draft.seating;
      if (groups.some(({ group }) => group === name)) {
        draft.seating.groups = groups.filter(({ group }) => group !== name);
      }
    },
  };
}

function isNamed(draft: Draft<FieldMap>, name: GroupName): boolean {
  return (
    entryIn(draft, name) !== null ||
    draft.organizations.some((one) => one.workingGroups.some((group) => group === name))
  );
}

function rename(draft: Draft<FieldMap>, from: string, to: string): void {
  for (const { workingGroups } of draft.organizations) {
    const at = workingGroups.indexOf(from);
    if (at >= 0) workingGroups[at] = to;
  }
  const entry = entryIn(draft, from);
  if (entry !== null) entry.name = to;
  for (const rules of draft.seating.groups) if (rules.group === from) rules.group = to;
}
