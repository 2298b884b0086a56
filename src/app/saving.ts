import { createStore } from 'zustand/vanilla';
import { type ProjectContents, projectParts } from '../core/export/projectFile.ts';
import { runInSlices } from '../map/slices.ts';
import type { ProjectStorage } from '../storage/projects.ts';
import type { StorageFailure } from '../storage/stored.ts';
import type { FieldStore } from './fieldStore.ts';

/** Where the work is: the truth that the save mark shows. */
export interface SavingState {
  readonly status: 'nothing' | 'pending' | 'saved' | 'failed' | 'elsewhere';
  readonly at: Date | null;
  readonly failure: StorageFailure | null;
  /** When a copy was last downloaded as a file. */
  readonly backupAt: Date | null;
}

const nothingYet: SavingState = { status: 'nothing', at: null, failure: null, backupAt: null };

export type SavingStore = ReturnType<typeof createSavingStore>;

const pause = 300;

/** Saves the open project into the browser's storage after every change, one save at a time, the last state always. */
export function createSavingStore(fields: FieldStore, storage: () => Promise<ProjectStorage>, now: () => Date) {
  const store = createStore<SavingState>(() => nothingYet);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();
  let last = fields.getState();
  let role: 'writer' | 'reader' = 'writer';

  async function save(): Promise<void> {
    const { projectId, fieldMap, unknown } = fields.getState();
    if (projectId === null || fieldMap === null || role === 'reader') return;
    const at = now();
    const record = await written({ fieldMap, unknown, savedAt: at.toISOString() });
    const { title, sample } = fieldMap;
    const kept = await (await storage()).save({ id: projectId, title, sample, savedAt: at.toISOString(), record });
    const state = fields.getState();
    if (state.projectId !== projectId) return;
    if (!kept.ok) store.setState({ status: 'failed', failure: kept.code });
    else if (state.fieldMap === fieldMap) store.setState({ status: 'saved', at, failure: null });
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    saving = saving.then(save, save);
    return saving;
  }

  fields.subscribe((state) => {
    const same = state.projectId === last.projectId;
    const untouched = same && state.fieldMap === last.fieldMap;
    last = state;
    if (untouched) return;
    if (!same) {
      role = 'writer';
      store.setState(nothingYet);
    }
    if (state.fieldMap === null || role === 'reader') return;
    store.setState({ status: 'pending' });
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), pause);
  });

  return {
    ...store,
    /** Saves now and waits until it is done. */
    flush,
    /** Another tab holds the project: nothing is saved from here, and the save mark says so. */
    setRole(next: 'writer' | 'reader') {
      role = next;
      if (next === 'reader') {
        clearTimeout(timer);
        store.setState({ status: 'elsewhere' });
      }
    },
    markBackup(at: Date) {
      store.setState({ backupAt: at });
    },
    /** What storage knows of a project that was just opened. */
    opened(at: Date | null, backupAt: Date | null) {
      // What was just read from storage is there already: the date stays that of the last change.
      if (at !== null) clearTimeout(timer);
      store.setState({ status: at === null ? 'pending' : 'saved', at, failure: null, backupAt });
    },
  };
}

/** The text of the project, written while the page answers. */
function written(contents: ProjectContents): Promise<string> {
  return new Promise((resolve) => {
    const pieces: string[] = [];
    function* work(): Generator<undefined> {
      for (const piece of projectParts(contents)) {
        pieces.push(piece);
        yield;
      }
    }
    runInSlices(work(), () => resolve(pieces.join('')));
  });
}
