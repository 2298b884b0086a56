import { createStore } from 'zustand/vanilla';
import type { Counted, TargetCell } from '../core/model/target.ts';

/** Targets, or which sectors matter to which topic. */
export type TargetsTab = 'targets' | 'relevance';

/** A cell whose target is to be set or changed, and how it counts there. */
export interface CellInHand {
  readonly cell: TargetCell;
  readonly counted: Counted;
}

export interface TargetsState {
  readonly isOpen: boolean;
  readonly tab: TargetsTab;
  /** The cell from which the dialog was opened; null: the list. */
  readonly inHand: CellInHand | null;
}

const closed: TargetsState = { isOpen: false, tab: 'targets', inHand: null };

const store = createStore<TargetsState>(() => closed);

/** The dialog in which targets are set; kept out of the address bar, since a reload should not bring it back. */
export const targetsStore = {
  ...store,
  showTab(tab: TargetsTab) {
    store.setState({ tab });
  },
  close() {
    store.setState(closed);
  },
};

/** Opens the list of targets, or, of a cell, its target: the one that is set, else a new one. */
export function openTargets(cell: TargetCell | null = null, counted: Counted = 'engaged'): void {
  store.setState({ isOpen: true, tab: 'targets', inHand: cell === null ? null : { cell, counted } });
}

/** Opens which sectors matter to which topic. */
export function openRelevance(): void {
  store.setState({ isOpen: true, tab: 'relevance', inHand: null });
}
