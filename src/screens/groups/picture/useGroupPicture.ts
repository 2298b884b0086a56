import { useMemo } from 'react';
import { useFieldMap } from '../../../app/hooks.ts';
import { groupsOf } from '../../../core/groups/groupsOf.ts';
import type { GroupName } from '../../../core/model/group.ts';
import { expectedOf } from '../../../core/view/groups/expected.ts';
import { type GroupPicture, groupPicture } from '../../../core/view/groups/groupPicture.ts';
import { pictureForOthers } from '../../../core/view/groups/pictureForOthers.ts';

export interface GroupPictures {
  readonly team: GroupPicture;
  /** Nothing in it is internal. */
  readonly others: GroupPicture;
}

/** A group by sector and region, for the team and for others; the committee where there is no such group. */
export function useGroupPicture(name: GroupName): GroupPictures {
  const fieldMap = useFieldMap();
  return useMemo(() => {
    const groups = groupsOf(fieldMap);
    const group = groups.find((one) => one.name === name) ?? groups.find((one) => one.name === null);
    if (group === undefined) throw new Error('There is always a committee');
    const expected = expectedOf(fieldMap, group);
    return {
      team: groupPicture(group, fieldMap, expected),
      others: pictureForOthers(group, fieldMap, expected),
    };
  }, [fieldMap, name]);
}
