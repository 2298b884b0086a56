import { fieldStore, toastStore } from '../../../app/app.ts';
import { seat, unseat } from '../../../app/commands/seats.ts';
import { isIn } from '../../../core/groups/groupsOf.ts';
import type { GroupName } from '../../../core/model/group.ts';
import type { Organization } from '../../../core/model/organization.ts';

/** Gives an organisation a seat in a group, or takes it, says so, and offers the way back. */
export function toggleSeat(organization: Organization, group: GroupName): void {
  const command = isIn(organization, group) ? unseat(group, organization) : seat(group, organization);
  fieldStore.run(command);
  toastStore.show({ ...command.name, key: `commands:${command.name.key}` }, { undo: true });
}
