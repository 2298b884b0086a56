import { useDeferredValue, useMemo, useState } from 'react';
import { seatingStore } from '../../../app/app.ts';
import { useFieldMap, useSeating } from '../../../app/hooks.ts';
import { sameSeating } from '../../../app/seatingStore.ts';
import type { SeatingProposal, SeatingWish } from '../../../core/groups/seating/proposal.ts';
import type { AlternativeReason, SeatedIn, SeatingReason } from '../../../core/groups/seating/seating.ts';
import { type SeatChange, seatChanges } from './seatChanges.ts';

/** A proposal as it is shown: its own members, or those of an alternative that somebody looks at. */
export interface ShownProposal {
  readonly fill: SeatingWish['fill'];
  readonly proposal: SeatingProposal;
  readonly reasons: readonly SeatingReason[];
  /** Whether all the reasons are there. */
  readonly isSettled: boolean;
  /** Null: the proposal itself. */
  readonly alternative: AlternativeReason | null;
  readonly look: (alternative: AlternativeReason | null) => void;
  /** Empty where there is nothing to show. */
  readonly groups: readonly SeatedIn[];
  readonly changes: readonly SeatChange[];
}

export function useProposal() {
  const fieldMap = useFieldMap();
  const wish = useSeating((all) => all.wish);
  // Reasons come faster than a slow computer can draw them: what a person does goes before.
  const state = useDeferredValue(useSeating((all) => all));
  const { status, proposal, reasons, of } = state;
  const [alternative, look] = useState<AlternativeReason | null>(null);
  const isBehind = of === null || !sameSeating(of, { fieldMap, wish });
  const shown = useMemo((): ShownProposal | null => {
    // The proposal for something else says nothing here.
    if (proposal === null || of?.wish.fill !== wish.fill) return null;
    const looked = alternative !== null && reasons.includes(alternative) ? alternative : null;
    const groups = looked?.groups ?? proposal.seating.groups ?? [];
    return {
      fill: wish.fill,
      proposal,
      reasons,
      isSettled: status === 'ready',
      alternative: looked,
      look,
      groups,
      changes: seatChanges(fieldMap, groups),
    };
  }, [proposal, reasons, of, wish, status, alternative, fieldMap]);
  return { fill: wish.fill, status, isBehind, shown, choose: seatingStore.fill };
}
