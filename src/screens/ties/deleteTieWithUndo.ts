import { fieldStore, toastStore } from '../../app/app.ts';
import { deleteTies } from '../../app/commands/ties.ts';
import type { Tie } from '../../core/model/tie.ts';

/** Deletes a tie at once, says which, and offers the way back. */
export function deleteTieWithUndo({ id }: Tie): void {
  const { fieldMap } = fieldStore.getState();
  if (fieldMap === null) return;
  const command = deleteTies(fieldMap, [id]);
  fieldStore.run(command);
  toastStore.show({ ...command.name, key: 'ties:deleted' }, { undo: true });
}
