import { createStore } from 'zustand/vanilla';
import { type FilterField, noFilter, toggled } from '../core/model/filter.ts';
import type { OrganizationId } from '../core/model/ids.ts';
import type { MarkedAs } from '../core/view/marked.ts';
import { viewFromHash, viewToHash } from './hash.ts';
import { initialView, type Screen, type ViewState } from './viewState.ts';

/** The part of the browser that keeps the view: the address bar, or something like it in a test. */
export interface AddressBar {
  readonly hash: string;
  push(hash: string): void;
  replace(hash: string): void;
}

export type ViewStore = ReturnType<typeof createViewStore>;

/** One selection and one filter for all the screens. Going to another screen is a step back in the browser; the rest is not. */
export function createViewStore(address: AddressBar) {
  const store = createStore<ViewState>(() => viewFromHash(address.hash));

  function set(change: Partial<ViewState>): void {
    const before = store.getState();
    store.setState(change);
    const hash = viewToHash(store.getState());
    if (hash === address.hash) return;
    if (before.screen === store.getState().screen) address.replace(hash);
    else address.push(hash);
  }

  return {
    ...store,
    set,
    go(screen: Screen) {
      set({ screen });
    },
    select(selection: OrganizationId | null) {
      set({ selection });
    },
    toggleFilter(field: FilterField, value: string) {
      set({ filter: toggled(store.getState().filter, field, value) });
    },
    /** Shows these on the map, or alone in a table, with nothing filtered and nobody selected; `markedAs` says what they are. */
    mark(marked: readonly OrganizationId[], markedAs: MarkedAs, screen: Screen = 'map') {
      if (marked.length === 0) return;
      set({ screen, selection: null, filter: noFilter, tieKinds: [], marked, markedAs });
    },
    unmark() {
      set({ marked: [], markedAs: null });
    },
    clearFilter() {
      set({ filter: noFilter });
    },
    /** A fresh view of another project: nothing selected, nothing filtered. */
    reset(screen: Screen) {
      set({ ...initialView, screen });
    },
    /** The address bar changed by itself: back, forward, or typed. */
    readAddress() {
      store.setState(viewFromHash(address.hash));
    },
  };
}

/** The browser's own address bar. */
export function browserAddress(window: Window): AddressBar {
  return {
    get hash() {
      return window.location.hash;
    },
    push: (hash) => window.history.pushState(null, '', hash),
    replace: (hash) => window.history.replaceState(null, '', hash),
  };
}
