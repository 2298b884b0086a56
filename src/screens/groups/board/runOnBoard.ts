import { fieldStore, toastStore } from '../../../app/app.ts';
import type { Command } from '../../../app/history.ts';

/** Does something and says it, with a way back; false where it changed nothing. */
export function runOnBoard(command: Command): boolean {
  const before = fieldStore.getState().history.done.length;
  fieldStore.run(command);
  if (fieldStore.getState().history.done.length === before) return false;
  toastStore.show({ ...command.name, key: `commands:${command.name.key}` }, { undo: true });
  return true;
}
