import { fieldStore, importStore } from '../../app/app.ts';
import { importFiles, type Removed } from '../../app/commands/importFiles.ts';
import { answersToKeep } from '../../app/importMemory.ts';
import { importSession } from '../../app/importSession.ts';
import { StalePlan } from '../../core/import/applyPlan.ts';
import type { ImportPlan } from '../../core/import/plan.ts';
import type { RawFile } from '../../core/import/rawFile.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { keepImportAnswers } from '../../storage/importAnswers.ts';
import type { ImportPreview } from '../../worker/protocol.ts';
import { changesOf } from './changesOf.ts';

/** Carries the plan out as one step of the history, and remembers what is needed to take it back. */
export function commitImport({ reading }: ImportPreview, plan: ImportPlan, files: readonly RawFile[]): void {
  const { fieldMap } = fieldStore.getState();
  if (fieldMap === null) return;
  const removed = removedOf(plan, fieldMap);
  try {
    fieldStore.run(importFiles(plan, fieldMap, new Date().toISOString().slice(0, 10), removed));
  } catch (error) {
    // The map changed in the meantime; the preview is already being made anew, and the button waits for it.
    if (error instanceof StalePlan) return;
    throw error;
  }
  for (const answers of answersToKeep(reading, importSession.getState().choices)) keepImportAnswers(answers);
  const after = fieldStore.getState();
  const gone = {
    organizations: removed.organizations.length,
    ties: fieldMap.ties.length + plan.ties.length - (after.fieldMap?.ties.length ?? 0),
  };
  importSession.finish({ plan, files, deleted: gone, stepsDone: after.history.done.length });
  importStore.clear();
}

/** Of what a person ticked, what these files still do not name: an answer given since may have brought it back. */
function removedOf(plan: ImportPlan, fieldMap: FieldMap): Removed {
  const ticked = new Set(importSession.getState().removed);
  const changes = changesOf(plan, fieldMap);
  const idsOf = <Id extends string>(missing: readonly { readonly id: Id }[]) =>
    missing.map(({ id }) => id).filter((id) => ticked.has(id));
  return {
    organizations: idsOf(changes?.missingOrganizations ?? []),
    ties: idsOf(changes?.missingTies ?? []),
  };
}
