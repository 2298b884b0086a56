import { namesMeant } from '../core/import/duplicates/namesMeant.ts';
import type { ImportPlan } from '../core/import/plan.ts';
import { planImport } from '../core/import/planImport.ts';
import { type ImportPreview, importPreview } from '../core/import/preview/importPreview.ts';
import { readFiles } from '../core/import/readFiles.ts';
import type { Reading } from '../core/import/reading.ts';
import type { Organization } from '../core/model/organization.ts';
import type { PlanHead, PlanList } from './parts.ts';
import type { OnProgress } from './progress.ts';
import type { ImportRequest } from './protocol.ts';

interface Made {
  readonly request: number;
  readonly reading: Reading;
  readonly plan: ImportPlan | null;
  /** Those of the field and those of the files. */
  readonly organizations: readonly Organization[];
}

export type ImportDesk = ReturnType<typeof createImportDesk>;

/** Where an import is prepared. The last plan stays on the desk, so that only what a person is shown need leave it. */
export function createImportDesk() {
  let last: Made | null = null;

  function make(request: ImportRequest, onProgress: OnProgress): Made {
    const { number, files, choices, current } = request;
    if (last?.request === number) return last;
    last = null;
    const reading = readFiles(files, choices, (done, total) => onProgress(done, total, 'bytes'), current.organizations);
    const held = reading.tables.length === 0 || reading.questions.some(({ required }) => required);
    const rows = reading.tables.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
    const plan = held ? null : planImport(reading, choices, current, (done) => onProgress(done, rows, 'rows'));
    const organizations = [...current.organizations, ...(plan?.organizations ?? [])];
    last = { request: number, reading, plan, organizations };
    return last;
  }

  return {
    preview(request: ImportRequest, onProgress: OnProgress): ImportPreview {
      const { reading, plan } = make(request, onProgress);
      return importPreview(reading, plan, request);
    },
    /** Without its lists; null where another took its place, or where there is none. */
    planned: (request: number): PlanHead | null =>
      last?.request === request && last.plan !== null ? planHead(last.plan) : null,
    plan(request: ImportRequest, onProgress: OnProgress): PlanHead | null {
      const { plan } = make(request, onProgress);
      return plan === null ? null : planHead(plan);
    },
    /** A part of a list of the plan that was asked for last. */
    planPart: (list: PlanList, from: number, to: number): readonly unknown[] =>
      last?.plan?.[list].slice(from, to) ?? [],
    /** None for a request that is no longer the last. */
    likelyNames(request: number, texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
      return last?.request === request ? namesMeant(texts, last.organizations) : new Map();
    },
  };
}

function planHead(plan: ImportPlan): PlanHead {
  const { organizations, ties, changedOrganizations, changedTies, setAside, partsAside, issues, ...rest } = plan;
  const lists = { organizations, ties, changedOrganizations, changedTies, setAside, partsAside, issues };
  const lengths = Object.entries(lists satisfies Pick<ImportPlan, PlanList>).map(([list, { length }]) => [
    list,
    length,
  ]);
  return { rest, lengths: Object.fromEntries(lengths) };
}
