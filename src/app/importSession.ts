import { createStore } from 'zustand/vanilla';
import { type ImportChoices, noChoices, type TableChoice, withChoice } from '../core/import/choices.ts';
import type { ImportPlan } from '../core/import/plan.ts';
import type { RawFile } from '../core/import/rawFile.ts';

export const steps = ['choose', 'read', 'match', 'check', 'result'] as const;

export type Step = (typeof steps)[number];

/** An import that was carried out. */
export interface ImportResult {
  readonly plan: ImportPlan;
  readonly files: readonly RawFile[];
  /** How many steps the history had when it was done: the import is the last of them. */
  readonly stepsDone: number;
}

/** Where a person is in an import. Kept while they look at another screen; going back loses no answer. */
export interface ImportSession {
  readonly choices: ImportChoices;
  /** The step that a person opened; null for the one to which the files lead. */
  readonly step: Step | null;
  readonly result: ImportResult | null;
}

const fresh: ImportSession = { choices: noChoices, step: null, result: null };

const store = createStore<ImportSession>(() => fresh);

export const importSession = {
  ...store,
  goTo(step: Step | null) {
    store.setState({ step });
  },
  /** Lays an answer about one file over the earlier ones. */
  choose(file: string, change: Partial<TableChoice>) {
    store.setState(({ choices }) => ({ choices: withChoice(choices, file, change) }));
  },
  setCreateMissing(createMissing: boolean) {
    store.setState(({ choices }) => ({ choices: { ...choices, createMissing } }));
  },
  finish(result: ImportResult) {
    store.setState({ result, step: null });
  },
  /** Goes on with the same files and answers after an import was taken back. */
  reopen() {
    store.setState({ result: null, step: null });
  },
  restart() {
    store.setState(fresh);
  },
};
