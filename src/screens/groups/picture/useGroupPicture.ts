import { useMemo } from 'react';
import { useFieldMap } from '../../../app/hooks.ts';
import { groupsOf } from '../../../core/groups/groupsOf.ts';
import type { GroupName } from '../../../core/model/group.ts';
import { mayBeShown } from '../../../core/model/mayBeShown.ts';
import { expectedOf } from '../../../core/view/groups/expected.ts';
import { type GroupPicture, groupPicture } from '../../../core/view/groups/groupPicture.ts';

export interface GroupPictures {
  readonly team: GroupPicture;
  /** Without whoever may not be named, and without saying who is affected. */
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
    const open = fieldMap.organizations.filter(mayBeShown);
    const shown = { ...group, organizations: group.organizations.filter(mayBeShown) };
    return {
      team: groupPicture(group, fieldMap, expected),
      others: withoutAffected(groupPicture(shown, { organizations: open }, expected)),
    };
  }, [fieldMap, name]);
}

function withoutAffected(picture: GroupPicture): GroupPicture {
  const plain = new Map(picture.seats.map((seat) => [seat, { ...seat, affected: false }]));
  return {
    ...picture,
    seats: [...plain.values()],
    cells: picture.cells.map((row) =>
      row.map((cell) => ({ ...cell, seats: cell.seats.map((seat) => plain.get(seat) ?? seat) })),
    ),
  };
}
