import type { FieldMap } from '../model/fieldMap.ts';
import { applyPlan } from './applyPlan.ts';
import type { ImportChoices } from './choices.ts';
import type { ImportPlan } from './plan.ts';
import { planImport } from './planImport.ts';
import type { ImportProgress } from './progress.ts';
import type { RawFile } from './rawFile.ts';
import { readFiles } from './readFiles.ts';
import type { Reading } from './reading.ts';

export type ImportOutcome =
  | { readonly status: 'imported'; readonly reading: Reading; readonly plan: ImportPlan; readonly fieldMap: FieldMap }
  /** Some file cannot be read; nothing was imported. */
  | { readonly status: 'refused'; readonly reading: Reading }
  /** A person must answer first; nothing was imported. */
  | { readonly status: 'asks'; readonly reading: Reading };

/** The whole import: files → reading → plan → field map. Guesses are taken; questions without a safe answer are not. */
export function importFiles(
  files: readonly RawFile[],
  choices: ImportChoices,
  fieldMap: FieldMap,
  onProgress?: ImportProgress,
): ImportOutcome {
  const reading = readFiles(files, choices, onProgress, fieldMap.organizations);
  if (reading.refusals.length > 0) return { status: 'refused', reading };
  if (reading.questions.some((question) => question.required)) return { status: 'asks', reading };
  const plan = planImport(reading, choices, fieldMap);
  return { status: 'imported', reading, plan, fieldMap: applyPlan(plan, fieldMap) };
}
