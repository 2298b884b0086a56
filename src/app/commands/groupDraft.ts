import type { Draft } from 'mutative';
import { groupFromRoles } from '../../core/groups/chairsFromRoles.ts';
import { isIn } from '../../core/groups/groupsOf.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { type Group, type GroupName, holderKey, type SeatHolder } from '../../core/model/group.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { Organization } from '../../core/model/organization.ts';
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

/** What is said of a group, or else by its members' roles. */
export function saidOf(draft: Draft<FieldMap>, group: GroupName): Draft<Group> {
  const members = (draft.organizations as readonly Organization[]).filter((one) => isIn(one, group));
  return entryIn(draft, group) ?? (groupFromRoles(group, members) as Draft<Group>);
}

/** The same, to be written in. */
export function entryFor(draft: Draft<FieldMap>, group: GroupName): Draft<Group> {
  if (entryIn(draft, group) === null) draft.groups.push(saidOf(draft, group));
  return entryIn(draft, group) as Draft<Group>;
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
