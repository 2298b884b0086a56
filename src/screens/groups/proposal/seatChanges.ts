import { groupsOf } from '../../../core/groups/groupsOf.ts';
import type { SeatedIn } from '../../../core/groups/seating/seating.ts';
import type { FieldMap } from '../../../core/model/fieldMap.ts';
import { type GroupName, holderKey } from '../../../core/model/group.ts';

/** What a proposal changes in a group. */
export interface SeatChange {
  readonly group: GroupName;
  readonly comes: readonly string[];
  readonly leaves: readonly string[];
  readonly stays: readonly string[];
}

/** Who would come, leave and stay, group by group; persons stay. */
export function seatChanges(
  fieldMap: Pick<FieldMap, 'organizations' | 'groups'>,
  groups: readonly SeatedIn[],
): readonly SeatChange[] {
  const today = groupsOf(fieldMap);
  return groups.map(({ group, members }) => {
    const now = today.find(({ name }) => name === group);
    const organizations = (now?.organizations ?? []).map((one): string => one.id);
    const people = (now?.people ?? []).map(({ name }) => holderKey({ kind: 'person', name }));
    const seated = [...organizations, ...people];
    return {
      group,
      comes: members.filter((id) => !seated.includes(id)),
      leaves: organizations.filter((id) => !members.includes(id)),
      stays: [...organizations.filter((id) => members.includes(id)), ...people],
    };
  });
}

/** Whether nobody comes and nobody leaves. */
export function changesNothing(changes: readonly SeatChange[]): boolean {
  return changes.every(({ comes, leaves }) => comes.length + leaves.length === 0);
}

/** How many seats are held in all of them together. */
export function seatsIn(groups: readonly SeatedIn[]): number {
  return groups.reduce((sum, { members }) => sum + members.length, 0);
}
