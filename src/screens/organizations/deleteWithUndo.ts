import { fieldStore, toastStore, viewStore } from '../../app/app.ts';
import { deleteOrganizations } from '../../app/commands/organizations.ts';
import type { Organization } from '../../core/model/organization.ts';

/** Deletes an organisation with its ties at once, says how many went, and offers the way back. */
export function deleteWithUndo({ id }: Organization): void {
  const { fieldMap } = fieldStore.getState();
  if (fieldMap === null) return;
  const command = deleteOrganizations(fieldMap, [id]);
  fieldStore.run(command);
  if (viewStore.getState().selection === id) viewStore.select(null);
  const alone = command.name.key === 'deleteOrganization';
  const key = alone ? 'organizations:deleted' : 'organizations:deletedWithTies';
  toastStore.show({ ...command.name, key }, { undo: true });
}
