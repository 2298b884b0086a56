import { createStore } from 'zustand/vanilla';
import type { RawFile } from '../core/import/rawFile.ts';

/** Files that wait on the import screen. They are handed over here by a drop anywhere, a button or a paste. */
export interface ImportState {
  readonly files: readonly RawFile[];
  /** Files that could not even be read from the disk, with the reason. */
  readonly unreadable: readonly { readonly name: string; readonly code: string }[];
  /** Whether the page was loaded anew while files waited, which are then gone from it. */
  readonly left: boolean;
}

const nothing: ImportState = { files: [], unreadable: [], left: false };

export type ImportStore = ReturnType<typeof createImportStore>;

export function createImportStore() {
  const store = createStore<ImportState>(() => nothing);
  return {
    ...store,
    /** Adds to the files that wait; a file of the same name takes the earlier one's place. */
    add(added: Partial<ImportState>) {
      const files = added.files ?? [];
      const names = new Set(files.map(({ name }) => name));
      store.setState((state) => ({
        files: [...state.files.filter(({ name }) => !names.has(name)), ...files],
        unreadable: [...(added.unreadable ?? [])],
        left: false,
      }));
    },
    setLeft(left: boolean) {
      store.setState({ left });
    },
    remove(name: string) {
      store.setState(({ files }) => ({ files: files.filter((file) => file.name !== name) }));
    },
    clear() {
      store.setState(nothing);
    },
  };
}
