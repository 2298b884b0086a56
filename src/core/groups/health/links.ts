import type { GroupName } from '../../model/group.ts';
import type { OrganizationId } from '../../model/ids.ts';
import { seatsFilled } from '../groupsOf.ts';
import { organizationsIn } from '../seatsOf.ts';
import type { GroupContext } from './groupContext.ts';

/** A group to which another is to be linked, and through whom it can be. */
export interface Link {
  readonly to: GroupName;
  readonly organizations: ReadonlySet<OrganizationId>;
}

/** A working group is to be linked to the committee, the committee to every working group; empty ones and those that ended aside. */
export function linksOf({ field, group }: Pick<GroupContext, 'field' | 'group'>): readonly Link[] {
  const isOther = (name: GroupName) => (name === null) !== (group.name === null);
  return field.groups
    .filter((one) => isOther(one.name) && one.status !== 'ended' && seatsFilled(one) > 0)
    .map((one) => ({ to: one.name, organizations: new Set(organizationsIn(one)) }));
}
