import { fieldStore, importStore, planImport, toastStore } from '../../app/app.ts';
import { importFiles, type Removed } from '../../app/commands/importFiles.ts';
import { answersToKeep } from '../../app/importMemory.ts';
import { importSession } from '../../app/importSession.ts';
import { StalePlan } from '../../core/import/applyPlan.ts';
import { importDifference } from '../../core/import/importDifference.ts';
import type { ImportPlan } from '../../core/import/plan.ts';
import type { ReadingPreview } from '../../core/import/reading.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { keepImportAnswers } from '../../storage/importAnswers.ts';
import { JobCancelled } from '../../worker/client.ts';
import type { ImportRequest } from '../../worker/protocol.ts';

/**
 * Fetches the plan from the worker, carries it out as one step of the history, and remembers what is needed to take it back.
 * Changes nothing where the files, the answers or the field changed in the meantime: the preview is then being made anew.
 */
export async function commitImport(reading: ReadingPreview, request: ImportRequest): Promise<void> {
  try {
    const plan = await planImport(request).result;
    const isStill =
      importSession.getState().choices === request.choices && importStore.getState().files === request.files;
    if (plan !== null && isStill) carryOut(plan, reading, request);
  } catch (error) {
    if (error instanceof StalePlan || error instanceof JobCancelled) return;
    toastStore.show({ key: 'import:commitFailed' }, { tone: 'problem' });
    throw error;
  }
}

function carryOut(plan: ImportPlan, reading: ReadingPreview, { files, choices }: ImportRequest): void {
  const { fieldMap } = fieldStore.getState();
  if (fieldMap === null) return;
  const removed = removedOf(plan, fieldMap);
  fieldStore.run(importFiles(plan, fieldMap, new Date().toISOString().slice(0, 10), removed));
  for (const answers of answersToKeep(reading, choices)) keepImportAnswers(answers);
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
  const { organizations, ties } = importDifference(plan, fieldMap);
  return {
    organizations: organizations.missing.filter((id) => ticked.has(id)),
    ties: ties.missing.filter((id) => ticked.has(id)),
  };
}
