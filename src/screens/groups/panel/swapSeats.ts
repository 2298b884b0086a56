import { seat, unseat } from '../../../app/commands/seats.ts';
import type { Command } from '../../../app/history.ts';
import type { GroupName } from '../../../core/model/group.ts';
import type { Organization } from '../../../core/model/organization.ts';

/** One takes the seat of another, as one step. */
export function swapSeats(group: GroupName, leaves: Organization, comes: Organization): Command {
  const [taken, given] = [unseat(group, leaves), seat(group, comes)];
  return {
    name: given.name,
    change(draft) {
      taken.change(draft);
      given.change(draft);
    },
  };
}
