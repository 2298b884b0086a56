import { fieldStore, importStore } from '../../app/app.ts';
import { importFiles } from '../../app/commands/importFiles.ts';
import { importSession } from '../../app/importSession.ts';
import { StalePlan } from '../../core/import/applyPlan.ts';
import type { ImportPlan } from '../../core/import/plan.ts';
import type { RawFile } from '../../core/import/rawFile.ts';

/** Carries the plan out as one step of the history, and remembers what is needed to take it back. */
export function commitImport(plan: ImportPlan, files: readonly RawFile[]): void {
  const { fieldMap } = fieldStore.getState();
  if (fieldMap === null) return;
  try {
    fieldStore.run(importFiles(plan, fieldMap));
  } catch (error) {
    // The map changed in the meantime; the preview is already being made anew, and the button waits for it.
    if (error instanceof StalePlan) return;
    throw error;
  }
  importSession.finish({ plan, files, stepsDone: fieldStore.getState().history.done.length });
  importStore.clear();
}
