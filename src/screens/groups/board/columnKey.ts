import type { GroupName } from '../../../core/model/group.ts';

/** The key of the column of those who have no seat. */
export const poolKey = 'pool';

/** One text for the column of a group: the committee has no name of its own. */
export function columnKey(group: GroupName): string {
  return group === null ? 'committee' : `group ${group}`;
}
