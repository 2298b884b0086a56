import type { SeatedGroup } from '../../groups/groupsOf.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import { mayBeShown } from '../../model/mayBeShown.ts';
import type { Expected } from './expected.ts';
import { type GroupPicture, groupPicture } from './groupPicture.ts';
import type { PictureSeat } from './pictureSeats.ts';

/**
 * The picture of a group as anybody may see it: without organisations that declined or did not agree to be named, without names of
 * persons (theirs are empty), and without saying who is affected.
 */
export function pictureForOthers(
  group: SeatedGroup,
  { organizations }: Pick<FieldMap, 'organizations'>,
  expected: Expected,
): GroupPicture {
  const shown = { ...group, organizations: group.organizations.filter(mayBeShown), people: group.people };
  const picture = groupPicture(shown, { organizations: organizations.filter(mayBeShown) }, expected);
  const open = new Map(picture.seats.map((seat, at) => [seat, openSeat(seat, at)]));
  return {
    ...picture,
    group: { ...shown, people: [] },
    seats: [...open.values()],
    cells: picture.cells.map((row) => row.map(({ seats }) => ({ seats: seats.map((seat) => open.get(seat) ?? seat) }))),
  };
}

function openSeat(seat: PictureSeat, at: number): PictureSeat {
  const open = { ...seat, affected: false };
  // What a person's seat is known by holds the name.
  return seat.kind === 'person' ? { ...open, key: `person ${at}`, name: '' } : open;
}
