import { createStore } from 'zustand/vanilla';
import type { SeatingProposal, SeatingWish } from '../core/groups/seating/proposal.ts';
import type { SeatingReason } from '../core/groups/seating/seating.ts';
import type { FieldMap } from '../core/model/fieldMap.ts';
import type { Job } from '../worker/client.ts';
import type { FieldStore } from './fieldStore.ts';
import { type Followed, followField } from './followField.ts';

/** What a proposal was made of. */
export interface SeatingQuestion {
  readonly fieldMap: FieldMap;
  readonly wish: SeatingWish;
}

/**
 * Who could sit where, for the open field map. While a newer proposal is on its way the last one stays, and `of` says what it was made
 * of: where that is not the open field map and wish, the proposal is behind.
 */
export interface SeatingState extends Followed {
  /** What is to be filled; chosen on the screen, not kept. */
  readonly wish: SeatingWish;
  readonly proposal: SeatingProposal | null;
  /** Of the proposal that is there; they come after it, as they are found. */
  readonly reasons: readonly SeatingReason[];
  readonly of: SeatingQuestion | null;
}

const nothing: Omit<SeatingState, 'wish'> = { status: 'none', proposal: null, reasons: [], of: null };

export interface SeatingListener {
  readonly onProposal: (proposal: SeatingProposal) => void;
  readonly onReason: (reason: SeatingReason) => void;
}

export type RunSeating = (fieldMap: FieldMap, wish: SeatingWish, listener: SeatingListener) => Job<void>;

export type SeatingStore = ReturnType<typeof createSeatingStore>;

/** Makes the proposal while somebody looks at it: at once, and again with every change of what it rests on. */
export function createSeatingStore(fields: FieldStore, runSeating: RunSeating) {
  const store = createStore<SeatingState>(() => ({ wish: { fill: 'committee' }, ...nothing }));
  const { look, stop, again, refresh } = followField(fields, {
    store,
    nothing,
    ask: (fieldMap, { wish }) => ({ fieldMap, wish }),
    same: sameSeating,
    start: ({ fieldMap, wish }, isCurrent) =>
      runSeating(fieldMap, wish, {
        onProposal(proposal) {
          if (isCurrent()) store.setState({ proposal, reasons: [], of: { fieldMap, wish } });
        },
        onReason(reason) {
          if (isCurrent()) store.setState(({ reasons }) => ({ reasons: [...reasons, reason] }));
        },
      }),
  });
  return {
    ...store,
    look,
    stop,
    again,
    fill(fill: SeatingWish['fill']) {
      store.setState({ wish: { fill } });
      refresh();
    },
  };
}

/** Whether two questions have the same proposal: places on the map, targets and the title change nothing of it. */
export function sameSeating(a: SeatingQuestion, b: SeatingQuestion): boolean {
  const [one, other] = [a.fieldMap, b.fieldMap];
  return (
    a.wish.fill === b.wish.fill &&
    one.organizations === other.organizations &&
    one.ties === other.ties &&
    one.rules === other.rules &&
    one.groups === other.groups &&
    one.relevance === other.relevance &&
    one.seating === other.seating &&
    one.seed === other.seed
  );
}
