import { create } from 'mutative';
import { withStageChanges } from '../core/model/stageChange.ts';
import type { Edited } from './history.ts';

/**
 * Keeps with the last step of `after` which stages it changed, and when, whatever command it was: undone and redone with it.
 * `today`: `2026-11-21`.
 */
export function keepStageHistory(before: Edited, after: Edited, today: string): Edited {
  const step = after.history.done.at(-1);
  const stageChanges = withStageChanges(before.fieldMap, after.fieldMap, today);
  if (step === undefined || after === before || stageChanges === after.fieldMap.stageChanges) return after;
  const [fieldMap, forward, backward] = create(
    after.fieldMap,
    (draft) => {
      draft.stageChanges = [...stageChanges];
    },
    { enablePatches: true },
  );
  const both = { ...step, forward: [...step.forward, ...forward], backward: [...backward, ...step.backward] };
  return { fieldMap, history: { ...after.history, done: [...after.history.done.slice(0, -1), both] } };
}

/** The day of this clock, `2026-11-21`. */
export function isoToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
