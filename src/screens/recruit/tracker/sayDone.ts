import { toastStore } from '../../../app/app.ts';
import type { StepName } from '../../../app/history.ts';

/** Says what was done, and offers the way back. */
export function sayDone(key: 'moved' | 'planned', values: NonNullable<StepName['values']>): void {
  toastStore.show({ key: `tracker:${key}`, values }, { undo: true });
}
