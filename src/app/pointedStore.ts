import { createStore } from 'zustand/vanilla';
import type { Counted, TargetCell } from '../core/model/target.ts';

/** The cell that the matrix points at: the one of the target that was opened last. */
export interface PointedCell {
  readonly cell: TargetCell;
  readonly counted: Counted;
}

const store = createStore<{ readonly pointed: PointedCell | null }>(() => ({ pointed: null }));

/** Kept out of the address bar: it goes with the target that is open. */
export const pointedStore = {
  ...store,
  point(pointed: PointedCell | null) {
    store.setState({ pointed });
  },
};
