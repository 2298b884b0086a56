import type { Organization } from '../../model/organization.ts';
import { compareOrganizations } from '../../network/importedId.ts';
import { type CommitteeSeats, committeeSeats } from './committeeSeats.ts';
import { type DoubleLoad, doubleLoad } from './doubleLoad.ts';
import { type NotEngaged, notEngaged } from './notEngaged.ts';
import { type WorkingGroup, workingGroups } from './workingGroup.ts';

/** What stands out in who sits where, as data; the sentence for each code is in i18n (`findings`). */
export type SeatFinding = CommitteeSeats | WorkingGroup | DoubleLoad | NotEngaged;

/** The most telling first: the committee, the influential who are not there, the groups, and who carries two. */
export function seatFindings(listed: readonly Organization[]): readonly SeatFinding[] {
  const organizations = listed.toSorted(compareOrganizations);
  return [
    ...committeeSeats(organizations),
    ...notEngaged(organizations),
    ...workingGroups(organizations),
    ...doubleLoad(organizations),
  ];
}
