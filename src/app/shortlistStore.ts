import { createStore } from 'zustand/vanilla';
import type { FieldMap } from '../core/model/fieldMap.ts';
import type { Circle } from '../core/recruitment/circle.ts';
import {
  noReasons,
  type Shortlist,
  type ShortlistReason,
  type ShortlistReasons,
  type ShortlistWish,
} from '../core/recruitment/shortlist/shortlist.ts';
import type { Job } from '../worker/client.ts';
import type { FieldStore } from './fieldStore.ts';
import { followField } from './followField.ts';

/**
 * Whom to approach next, for the open field map. While a newer list is on its way the last one stays, and `of` says which field map
 * it belongs to: where that is not the open one, the list is behind.
 */
export interface ShortlistState {
  /** For whom the list is made; chosen on the screen, not kept. */
  readonly circle: Circle;
  /** `running`: the list, and after it its reasons one by one; `ready`: all of it. */
  readonly status: 'none' | 'running' | 'ready' | 'failed' | 'stopped';
  readonly list: Shortlist | null;
  /** Of the list that is there; they come after it. */
  readonly reasons: ShortlistReasons;
  /** Which field map and wish the list belongs to. */
  readonly of: FieldMap | null;
  readonly wish: ShortlistWish | null;
}

const nothing: Omit<ShortlistState, 'circle'> = {
  status: 'none',
  list: null,
  reasons: noReasons,
  of: null,
  wish: null,
};

export interface ShortlistListener {
  readonly onList: (list: Shortlist) => void;
  readonly onReason: (reason: ShortlistReason) => void;
}

export type RunShortlist = (fieldMap: FieldMap, wish: ShortlistWish, listener: ShortlistListener) => Job<void>;

export type ShortlistStore = ReturnType<typeof createShortlistStore>;

/** Makes the list while somebody looks at it: at once, and again with every change of what it rests on. */
export function createShortlistStore(fields: FieldStore, runShortlist: RunShortlist) {
  const store = createStore<ShortlistState>(() => ({ circle: 'everyone', ...nothing }));
  const { look, stop, again, refresh } = followField(fields, {
    store,
    nothing,
    ask: (fieldMap, { circle }) => ({ fieldMap, wish: { circle, limit: fieldMap.recruitment.limit } }),
    same: (a, b) => a.wish.circle === b.wish.circle && sameShortlist(a.fieldMap, b.fieldMap),
    start: ({ fieldMap, wish }, isCurrent) =>
      runShortlist(fieldMap, wish, {
        onList(list) {
          if (isCurrent()) store.setState({ list, reasons: noReasons, of: fieldMap, wish });
        },
        onReason(reason) {
          if (isCurrent()) store.setState(({ reasons }) => ({ reasons: withReason(reasons, reason) }));
        },
      }),
  });
  return {
    ...store,
    look,
    stop,
    again,
    setCircle(circle: Circle) {
      store.setState({ circle });
      refresh();
    },
  };
}

function withReason(reasons: ShortlistReasons, reason: ShortlistReason): ShortlistReasons {
  if (reason.part === 'alternatives') return { ...reasons, alternatives: [...reasons.alternatives, reason.value] };
  return { ...reasons, [reason.part]: [...reasons[reason.part], reason.value] };
}

/** Places and profiles to look for change no list; ties say who can be introduced. */
function sameShortlist(a: FieldMap, b: FieldMap): boolean {
  return (
    a.organizations === b.organizations &&
    a.ties === b.ties &&
    a.targets === b.targets &&
    a.rules === b.rules &&
    a.recruitment.limit === b.recruitment.limit &&
    a.recruitment.locked === b.recruitment.locked &&
    a.recruitment.excluded === b.recruitment.excluded
  );
}
