import { toastStore } from '../../../app/app.ts';
import type { StepName } from '../../../app/history.ts';

const own: readonly string[] = ['tracker:moved', 'tracker:planned'];

/** Says what was done, and offers the way back. Only the last of these messages stays: undoing takes the last step back. */
export function sayDone(key: 'moved' | 'planned', values: NonNullable<StepName['values']>): void {
  for (const { id, text } of toastStore.getState().toasts) if (own.includes(text.key)) toastStore.dismiss(id);
  toastStore.show({ key: `tracker:${key}`, values }, { undo: true });
}
