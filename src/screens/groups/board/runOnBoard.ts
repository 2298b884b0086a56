import { fieldStore, toastStore } from '../../../app/app.ts';
import type { Command } from '../../../app/history.ts';

/**
 * Does something and says it, with a way back; false where it changed nothing. Only the last of these messages stays: its way back
 * takes the last step.
 */
export function runOnBoard(command: Command): boolean {
  const before = fieldStore.getState().history.done.length;
  fieldStore.run(command);
  if (fieldStore.getState().history.done.length === before) return false;
  for (const { id, undo } of toastStore.getState().toasts) if (undo) toastStore.dismiss(id);
  toastStore.show({ ...command.name, key: `commands:${command.name.key}` }, { undo: true });
  return true;
}
