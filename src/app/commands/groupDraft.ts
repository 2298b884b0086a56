import type { Draft } from 'mutative';
import { isIn } from '../../core/groups/groupsOf.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { type Group, type GroupName, holderKey, newGroup, type SeatHolder } from '../../core/model/group.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { StepName } from '../history.ts';

type Named = Pick<StepName, 'key'>;

/** The name of a step about a group: the committee has none of its own, so each language speaks of it in other words. */
export function stepAbout(
  group: GroupName,
  [committee, working]: readonly [committee: Named, working: Named],
  values: Readonly<Record<string, string | number>> = {},
): StepName {
  return group === null ? { ...committee, values } : { ...working, values: { ...values, group } };
}

export function entryIn(draft: Draft<FieldMap>, group: GroupName): Draft<Group> | null {
  return draft.groups.find(({ name }) => name === group) ?? null;
}

/** What is said of a group, to be written in; begun where nothing was said yet. */
export function entryFor(draft: Draft<FieldMap>, group: GroupName): Draft<Group> {
  const found = entryIn(draft, group);
  if (found !== null) return found;
  draft.groups.push(newGroup(group) as Draft<Group>);
  return draft.groups.at(-1) as Draft<Group>;
}

export function organizationIn(
  draft: Draft<FieldMap>,
  id: OrganizationId,
): Draft<FieldMap['organizations'][number]> | null {
  return draft.organizations.find((one) => one.id === id) ?? null;
}

export function isSeated(draft: Draft<FieldMap>, group: GroupName, id: OrganizationId): boolean {
  const found = organizationIn(draft, id);
  return found !== null && isIn(found, group);
}

export function giveSeat(draft: Draft<FieldMap>, group: GroupName, id: OrganizationId): void {
  const found = organizationIn(draft, id);
  if (found === null || isIn(found, group)) return;
  if (group === null) found.committee = true;
  else found.workingGroups.push(group);
}

/** Also from its chair. A working group that nobody else names stays, empty. */
export function takeSeat(draft: Draft<FieldMap>, group: GroupName, id: OrganizationId): void {
  const found = organizationIn(draft, id);
  if (found === null || !isIn(found, group)) return;
  if (group === null) found.committee = false;
  else {
    found.workingGroups = found.workingGroups.filter((name) => name !== group);
    if (!draft.organizations.some((one) => isIn(one, group))) entryFor(draft, group);
  }
  leaveChairs(draft, group, { kind: 'organization', id });
}

/** Whoever leaves a group is not its chair any more. */
export function leaveChairs(draft: Draft<FieldMap>, group: GroupName, holder: SeatHolder): void {
  const entry = entryIn(draft, group);
  if (entry === null) return;
  for (const chair of ['chair', 'coChair'] as const) {
    const now = entry[chair];
    if (now !== null && holderKey(now) === holderKey(holder)) entry[chair] = null;
  }
}
