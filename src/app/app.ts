import type { ImportPlan } from '../core/import/plan.ts';
import type { ImportPreview } from '../core/import/preview/importPreview.ts';
import { readPreferences, writePreference } from '../storage/preferences.ts';
import { openProjectStorage, type ProjectStorage } from '../storage/projects.ts';
import { createLane, type Job, listening } from '../worker/client.ts';
import { fetchPlan } from '../worker/fetchPlan.ts';
import type { OnProgress } from '../worker/progress.ts';
import type { ImportRequest } from '../worker/protocol.ts';
import { sendField, withoutPlaces } from '../worker/sendField.ts';
import type { SolverWorker } from '../worker/solverProtocol.ts';
import { spawnSolver, spawnWorker } from '../worker/spawn.ts';
import { createAnalysisStore } from './analysisStore.ts';
import { createFieldStore } from './fieldStore.ts';
import { createImportStore } from './importStore.ts';
import { keepLayout } from './layoutKeeper.ts';
import { comparable, createLookAlikeStore } from './lookAlikeStore.ts';
import { createSavingStore } from './saving.ts';
import { createSeatingStore } from './seatingStore.ts';
import { createShortlistStore } from './shortlistStore.ts';
import { createStudyStore } from './studyStore.ts';
import { createToastStore } from './toastStore.ts';
import { browserAddress, createViewStore } from './viewStore.ts';
import { createWhatIfStore } from './whatIfStore.ts';
import { holdProject } from './writing.ts';

let storage: Promise<ProjectStorage> | null = null;

/** The browser's storage, opened once, when it is first needed. */
export function projectStorage(): Promise<ProjectStorage> {
  storage ??= Promise.resolve(openProjectStorage());
  return storage;
}

const lanes = {
  analysis: createLane(spawnWorker),
  layout: createLane(spawnWorker),
  import: createLane(spawnWorker),
  lookAlikes: createLane(spawnWorker),
  study: createLane(spawnWorker),
  whatIf: createLane(spawnWorker),
  shortlist: createLane<SolverWorker>(spawnSolver),
  seating: createLane<SolverWorker>(spawnSolver),
};

let requests = 0;

/** Something to import, with a number that nothing else has. */
export function importRequest(of: Omit<ImportRequest, 'number'>): ImportRequest {
  requests += 1;
  return { ...of, number: requests };
}

/** Starts the worker that reads files, so that the first of them need not wait for it. */
export function warmImport(): void {
  lanes.import.warm();
}

/** Reads files and says what they would change; touches nothing. */
export function previewImport(request: ImportRequest, onProgress: OnProgress): Job<ImportPreview> {
  // What comes after an import: figures and places.
  lanes.analysis.warm();
  lanes.layout.warm();
  return lanes.import.run(async (worker, report) => {
    const current = await sendField(worker, withoutPlaces(request.current));
    return worker.previewImport({ ...request, current }, report);
  }, onProgress);
}

/** What a request would change, whole. Files and field are sent only where it was not previewed. */
export function planImport(request: ImportRequest): Job<ImportPlan | null> {
  return lanes.import.run(async (worker, report) => {
    const planned = await worker.plannedImport(request.number);
    if (planned !== null) return fetchPlan(worker, planned);
    const current = await sendField(worker, withoutPlaces(request.current));
    const head = await worker.planImport({ ...request, current }, report);
    return head === null ? null : fetchPlan(worker, head);
  });
}

/** For texts that name nobody, the names that may be meant, where the request is the one that was previewed last. */
export async function findLikelyNames(
  request: number,
  texts: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  return (await lanes.import.ask((worker) => worker.likelyNames(request, texts))) ?? new Map();
}

export const fieldStore = createFieldStore();
export const viewStore = createViewStore(browserAddress(window));
export const toastStore = createToastStore(fieldStore);
export const importStore = createImportStore();
export const savingStore = createSavingStore(fieldStore, projectStorage, () => new Date());
export const analysisStore = createAnalysisStore(fieldStore, (fieldMap, onProgress) =>
  lanes.analysis.run(
    async (worker, report) => worker.analyze(await sendField(worker, withoutPlaces(fieldMap)), report),
    onProgress,
  ),
);

/** Everything that is worked out after the first figures; asked for by the screens that show it. */
export const studyStore = createStudyStore(fieldStore, (fieldMap, { onResult, onShare }) =>
  lanes.study.run(async (worker) =>
    worker.study(await sendField(worker, withoutPlaces(fieldMap)), listening(onResult), listening(onShare)),
  ),
);

/** What is tried out, before and after; worked out while its panel is open. */
export const whatIfStore = createWhatIfStore(fieldStore, (fieldMap) =>
  lanes.whatIf.run(async (worker) => worker.whatIf(await sendField(worker, withoutPlaces(fieldMap)))),
);
// Its panel stands on the Network screen; whoever comes back there finds the screen, not the panel again.
viewStore.subscribe(({ screen }) => {
  if (screen !== 'network' && whatIfStore.getState().open) whatIfStore.close();
});

/** Whom to approach next; made while it is looked at. */
export const shortlistStore = createShortlistStore(fieldStore, (fieldMap, wish, { onList, onReason }) =>
  lanes.shortlist.run(async (worker) => {
    const field = await sendField(worker, withoutPlaces(fieldMap));
    return worker.shortlist(field, wish, listening(onList), listening(onReason));
  }),
);

/** Who could sit where; made while it is looked at. */
export const seatingStore = createSeatingStore(fieldStore, (fieldMap, wish, { onProposal, onReason }) =>
  lanes.seating.run(async (worker) => {
    const field = await sendField(worker, withoutPlaces(fieldMap));
    return worker.seating(field, wish, listening(onProposal), listening(onReason));
  }),
);

/** Organisations that may be one body; nothing is ever merged by itself. */
export const lookAlikeStore = createLookAlikeStore((organizations) =>
  lanes.lookAlikes.run((worker) => worker.likelyDuplicates(organizations.map(comparable))),
);

export const layoutKeeper = keepLayout(fieldStore, (fieldMap, onProgress) =>
  lanes.layout.run(async (worker, report) => worker.arrange(await sendField(worker, fieldMap), report), onProgress),
);

// Files that wait belong to the project in which they were chosen.
fieldStore.subscribe(({ projectId }, before) => {
  if (before.projectId !== null && projectId !== before.projectId) importStore.clear();
});

holdProject(fieldStore, savingStore.setRole);

fieldStore.subscribe(({ projectId }) => {
  if (readPreferences().lastProject !== projectId) writePreference('lastProject', projectId);
});
