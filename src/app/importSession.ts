import { createStore } from 'zustand/vanilla';
import { choiceFor, type ImportChoices, noChoices, type TableChoice, withChoice } from '../core/import/choices.ts';
import type { ImportPlan } from '../core/import/plan.ts';
import type { Mended } from '../core/import/preview/mended.ts';
import type { RawFile } from '../core/import/rawFile.ts';

export const steps = ['choose', 'read', 'match', 'check', 'result'] as const;

export type Step = (typeof steps)[number];

/** An import that was carried out. */
export interface ImportResult {
  readonly plan: ImportPlan;
  readonly files: readonly RawFile[];
  /** How many records that the files no longer name were deleted with it, the ties of deleted organisations included. */
  readonly deleted: { readonly organizations: number; readonly ties: number };
  /** How many steps the history had when it was done: the import is the last of them. */
  readonly stepsDone: number;
}

/** Where a person is in an import. Kept while they look at another screen; going back loses no answer. */
export interface ImportSession {
  readonly choices: ImportChoices;
  /** The step that a person opened; null for the one to which the files lead. */
  readonly step: Step | null;
  readonly result: ImportResult | null;
  /** In the order in which they were corrected. */
  readonly mended: readonly Mended[];
  /** The ids of organisations and ties that the files no longer name and that a person wants deleted. */
  readonly removed: readonly string[];
  /** Whether organisations that look alike are to be compared as soon as the import is done. */
  readonly reviewAfter: boolean;
  /** Tables that were given the answers of another time, and those of which a person wanted these forgotten. */
  readonly recalled: Readonly<Record<string, 'answered' | 'forgotten'>>;
  /** The files whose reading a person stopped; it begins again only when they say so, or when the files change. */
  readonly stopped: readonly RawFile[] | null;
}

const fresh: ImportSession = {
  choices: noChoices,
  step: null,
  result: null,
  mended: [],
  removed: [],
  reviewAfter: false,
  recalled: {},
  stopped: null,
};

const store = createStore<ImportSession>(() => fresh);

let carried = false;

export const importSession = {
  ...store,
  goTo(step: Step | null) {
    store.setState({ step });
  },
  /** Lays an answer about one file over the earlier ones. */
  choose(file: string, change: Partial<TableChoice>) {
    store.setState(({ choices }) => ({ choices: withChoice(choices, file, change) }));
  },
  /** Lays a text over a cell; the row stays listed where it was found. */
  mend(mended: Mended, text: string) {
    const { file, cell } = mended;
    store.setState(({ choices, mended: before }) => ({
      choices: withChoice(choices, file, { edits: { ...choiceFor(choices, file).edits, [cell]: text } }),
      mended: before.some((one) => isSameCell(one, mended)) ? before : [...before, mended],
    }));
  },
  /** The cell holds again what is written in the file. */
  takeBack(place: Pick<Mended, 'file' | 'cell'>) {
    store.setState(({ choices, mended }) => {
      const { [place.cell]: _, ...edits } = choiceFor(choices, place.file).edits ?? {};
      return {
        choices: withChoice(choices, place.file, { edits }),
        mended: mended.filter((one) => !isSameCell(one, place)),
      };
    });
  },
  /** Gives a table the answers of another time. */
  recall(file: string, answer: Partial<TableChoice>) {
    store.setState(({ choices, recalled }) => ({
      choices: withChoice(choices, file, answer),
      recalled: { ...recalled, [file]: 'answered' },
    }));
  },
  /** Takes back whatever was answered about a table. */
  forget(file: string) {
    store.setState(({ choices, recalled, mended }) => ({
      choices: { ...choices, tables: choices.tables.filter((table) => table.file !== file) },
      recalled: { ...recalled, [file]: 'forgotten' },
      mended: mended.filter((one) => one.file !== file),
    }));
  },
  stop(files: readonly RawFile[] | null) {
    store.setState({ stopped: files });
  },
  setRemoved(removed: readonly string[]) {
    store.setState({ removed });
  },
  setReviewAfter(reviewAfter: boolean) {
    store.setState({ reviewAfter });
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
    if (!carried) store.setState(fresh);
    carried = false;
  },
  /** The answers go with their files to the project that is opened next. */
  carry() {
    carried = true;
  },
};

function isSameCell(a: Pick<Mended, 'file' | 'cell'>, b: Pick<Mended, 'file' | 'cell'>): boolean {
  return a.file === b.file && a.cell === b.cell;
}
