import type { ImportChoices } from '../core/import/choices.ts';
import type { Comparable, LikelyDuplicate } from '../core/import/duplicates/likelyDuplicates.ts';
import type { ImportPreview } from '../core/import/preview/importPreview.ts';
import type { Mended } from '../core/import/preview/mended.ts';
import type { RawFile } from '../core/import/rawFile.ts';
import type { FieldMap, Position } from '../core/model/fieldMap.ts';
import type { OrganizationId } from '../core/model/ids.ts';
import type { StudyPart, StudyResult } from '../core/network/study/study.ts';
import type { WhatIfFigures } from '../core/network/whatIf/whatIfFigures.ts';
import type { Analysis } from '../core/view/analysis.ts';
import type { FieldPart, PlanHead, PlanList } from './parts.ts';
import type { OnProgress } from './progress.ts';

/** An import that is being prepared: the files, the answers so far, and the field that they would change. */
export interface ImportRequest {
  /** Tells one request from another. */
  readonly number: number;
  readonly files: readonly RawFile[];
  readonly choices: ImportChoices;
  readonly mended: readonly Mended[];
  readonly current: FieldMap;
}

/**
 * What the worker can do. Arguments and answers are plain data; each call runs a core function and nothing else. A field map
 * comes without its organisations and ties, which were received before.
 */
export interface FieldWorker {
  /** Tells of its progress in bytes, then in rows. What it read stays in the worker until the next request. */
  previewImport(request: ImportRequest, onProgress: OnProgress): Promise<ImportPreview>;
  /** A part of the field that the next job is about: its records go ahead of it. */
  receive(part: FieldPart): Promise<void>;
  /** The plan of the request that was previewed last, to be carried out, its lists to be fetched; null of any other. */
  plannedImport(request: number): Promise<PlanHead | null>;
  /** The same of a request that was not previewed; null where files are refused or a question must be answered. */
  planImport(request: ImportRequest, onProgress: OnProgress): Promise<PlanHead | null>;
  planPart(list: PlanList, from: number, to: number): Promise<readonly unknown[]>;
  /** For texts that name nobody, the names of the field and of the previewed files that may be meant. */
  likelyNames(request: number, texts: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  likelyDuplicates(organizations: readonly Comparable[]): Promise<readonly LikelyDuplicate[]>;
  analyze(fieldMap: FieldMap, onProgress: OnProgress): Promise<Analysis>;
  /** Hands over each part of the study as soon as it is done. */
  study(
    fieldMap: FieldMap,
    onResult: (result: StudyResult) => void,
    onShare: (part: StudyPart, share: number) => void,
  ): Promise<void>;
  whatIf(fieldMap: FieldMap): Promise<WhatIfFigures>;
  arrange(fieldMap: FieldMap, onProgress: OnProgress): Promise<Readonly<Record<OrganizationId, Position>>>;
}
