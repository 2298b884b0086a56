import type { ImportChoices } from '../core/import/choices.ts';
import type { LikelyDuplicate } from '../core/import/duplicates/likelyDuplicates.ts';
import type { ImportPlan } from '../core/import/plan.ts';
import type { RawFile } from '../core/import/rawFile.ts';
import type { Reading } from '../core/import/reading.ts';
import type { FieldMap, Position } from '../core/model/fieldMap.ts';
import type { OrganizationId } from '../core/model/ids.ts';
import type { Organization } from '../core/model/organization.ts';
import type { Analysis } from '../core/view/analysis.ts';
import type { OnProgress } from './progress.ts';

/** What the files say and what they would change. `plan` is null while a file is refused or a question must be answered. */
export interface ImportPreview {
  readonly reading: Reading;
  readonly plan: ImportPlan | null;
}

/** What the worker can do. Arguments and answers are plain data; each call runs a core function and nothing else. */
export interface FieldWorker {
  /** Tells of its progress in rows. */
  previewImport(
    files: readonly RawFile[],
    choices: ImportChoices,
    current: FieldMap,
    onProgress: OnProgress,
  ): Promise<ImportPreview>;
  /** `letters`: near spellings too, which takes longer. */
  likelyDuplicates(organizations: readonly Organization[], letters: boolean): Promise<readonly LikelyDuplicate[]>;
  analyze(fieldMap: FieldMap, onProgress: OnProgress): Promise<Analysis>;
  arrange(fieldMap: FieldMap, onProgress: OnProgress): Promise<Readonly<Record<OrganizationId, Position>>>;
}
