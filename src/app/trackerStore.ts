import { createStore } from 'zustand/vanilla';

export type OwnerChoice = { readonly is: 'anyone' | 'nobody' } | { readonly is: 'named'; readonly name: string };

/** How the tracker is shown, and whose part of it. `owner`: an owner's name, `anyone`, or `nobody` for those without one. */
export interface TrackerState {
  readonly shownAs: 'board' | 'table' | 'funnel';
  readonly owner: OwnerChoice;
  readonly overdueOnly: boolean;
}

export const wholeTracker: TrackerState = { shownAs: 'board', owner: { is: 'anyone' }, overdueOnly: false };

/** Stays while other screens are looked at; kept out of the address bar, since an owner's name is private. */
export const trackerStore = createStore<TrackerState>(() => wholeTracker);
