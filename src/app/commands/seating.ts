import type { Draft } from 'mutative';
import type { SeatingProposal } from '../../core/groups/seating/proposal.ts';
import type { SeatedIn } from '../../core/groups/seating/seating.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { type GroupName, holderKey, type SeatHolder } from '../../core/model/group.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { Organization } from '../../core/model/organization.ts';
import type { GroupRules, SeatingRules } from '../../core/model/seatingRules.ts';
import type { Command, StepName } from '../history.ts';
import { changedOnly } from './changedOnly.ts';
import { entryFor, entryIn, giveSeat, isSeated, stepAbout, takeSeat } from './groupDraft.ts';

/**
 * Takes a proposal in one step: the organisations of its groups become exactly those proposed, persons keep their seats. A chair
 * that it names is set; one that it does not name stays as long as they stay.
 */
export function takeSeating(groups: readonly SeatedIn[], chairs: SeatingProposal['chairs'] = []): Command {
  return {
    name: takenName(groups),
    change(draft) {
      for (const { group, members } of groups) {
        const proposed = new Set(members);
        const ids = draft.organizations.map(({ id }) => id);
        for (const id of ids) if (proposed.has(id)) giveSeat(draft, group, id);
        for (const id of ids) if (!proposed.has(id)) takeSeat(draft, group, id);
      }
      for (const { group, chair } of chairs) if (chair !== null) takeChair(draft, group, chair);
    },
  };
}

function takenName(groups: readonly SeatedIn[]): StepName {
  const [first] = groups;
  return groups.length === 1 && first !== undefined
    ? stepAbout(first.group, [{ key: 'takeCommittee' }, { key: 'takeGroup' }])
    : { key: 'takeGroups', values: { count: groups.length } };
}

function takeChair(draft: Draft<FieldMap>, group: GroupName, key: string): void {
  const holder = memberOf(draft, group, key);
  if (holder === null) return;
  const entry = entryFor(draft, group);
  if (entry.chair === null || holderKey(entry.chair) !== key) entry.chair = holder;
  if (entry.coChair !== null && holderKey(entry.coChair) === key) entry.coChair = null;
}

function memberOf(draft: Draft<FieldMap>, group: GroupName, key: string): SeatHolder | null {
  const id = draft.organizations.find((one) => one.id === key)?.id;
  if (id !== undefined) return isSeated(draft, group, id) ? { kind: 'organization', id } : null;
  const people = entryIn(draft, group)?.people ?? [];
  const holders = people.map(({ name }): SeatHolder => ({ kind: 'person', name }));
  return holders.find((holder) => holderKey(holder) === key) ?? null;
}

/** What a proposal for one group must keep to; null: nothing is decided any more. */
export function setGroupRules(group: GroupName, rules: Omit<GroupRules, 'group'> | null): Command {
  return {
    name: stepAbout(
      group,
      rules === null
        ? [{ key: 'clearCommitteeRules' }, { key: 'clearGroupRules' }]
        : [{ key: 'setCommitteeRules' }, { key: 'setGroupRules' }],
    ),
    change(draft) {
      putRules(draft, group, rules);
    },
  };
}

/** What holds for all groups: loads, conflicts, who belongs together, who is asked, what is aimed at. */
export function setSeatingRules(change: Partial<SeatingRules>): Command {
  return {
    name: { key: 'setSeatingRules' },
    change(draft) {
      Object.assign(draft.seating, structuredClone(changedOnly(draft.seating, change)));
    },
  };
}

type Decided = Pick<Organization, 'id' | 'name'>;

/** Always in a proposal for the group, and no longer kept out of it; `usual` are the rules of a group of which nothing was decided. */
export function lockSeat(group: GroupName, { id, name }: Decided, usual: Omit<GroupRules, 'group'>): Command {
  return deciding(
    stepAbout(group, [{ key: 'lockCommitteeSeat' }, { key: 'lockSeat' }], { name }),
    group,
    usual,
    (now) => ({
      locked: including(now.locked, id),
      banned: without(now.banned, id),
    }),
  );
}

export function unlockSeat(group: GroupName, { id, name }: Decided): Command {
  return deciding(
    stepAbout(group, [{ key: 'unlockCommitteeSeat' }, { key: 'unlockSeat' }], { name }),
    group,
    null,
    (now) => ({
      locked: without(now.locked, id),
    }),
  );
}

/** Never in a proposal for the group, and no longer locked; `usual` as of `lockSeat`. */
export function banSeat(group: GroupName, { id, name }: Decided, usual: Omit<GroupRules, 'group'>): Command {
  return deciding(
    stepAbout(group, [{ key: 'banFromCommittee' }, { key: 'banSeat' }], { name }),
    group,
    usual,
    (now) => ({
      locked: without(now.locked, id),
      banned: including(now.banned, id),
    }),
  );
}

export function allowSeat(group: GroupName, { id, name }: Decided): Command {
  return deciding(
    stepAbout(group, [{ key: 'allowOnCommittee' }, { key: 'allowSeat' }], { name }),
    group,
    null,
    (now) => ({
      banned: without(now.banned, id),
    }),
  );
}

function deciding(
  name: StepName,
  group: GroupName,
  usual: Omit<GroupRules, 'group'> | null,
  change: (now: Omit<GroupRules, 'group'>) => Partial<GroupRules>,
): Command {
  return {
    name,
    change(draft) {
      const now = rulesIn(draft, group);
      if (now !== undefined) Object.assign(now, changedOnly(now, change(now)));
      else if (usual !== null) putRules(draft, group, { ...usual, ...change(usual) });
    },
  };
}

function rulesIn(draft: Draft<FieldMap>, group: GroupName): Draft<GroupRules> | undefined {
  return draft.seating.groups.find((one) => one.group === group);
}

function putRules(draft: Draft<FieldMap>, group: GroupName, rules: Omit<GroupRules, 'group'> | null): void {
  const before = rulesIn(draft, group);
  if (rules === null) {
    if (before !== undefined) draft.seating.groups = draft.seating.groups.filter((one) => one.group !== group);
    return;
  }
  const next = { ...structuredClone(rules), group } as Draft<GroupRules>;
  if (before === undefined) draft.seating.groups.push(next);
  else Object.assign(before, changedOnly(before, next));
}

function including(ids: readonly OrganizationId[], id: OrganizationId): readonly OrganizationId[] {
  return ids.includes(id) ? ids : [...ids, id];
}

function without(ids: readonly OrganizationId[], id: OrganizationId): readonly OrganizationId[] {
  return ids.filter((one) => one !== id);
}
