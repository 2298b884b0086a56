import type { Solve } from '../../solver/linearModel.ts';
import type { SeatedField } from './buildProposal.ts';
import type { SeatingProposal, SeatingWish } from './proposal.ts';
import type { SeatingReason } from './seating.ts';

/** What there is to say about a proposal, the most needed first: why it cannot be and what would help, or why it is as it is. */
export function* proposalReasons(
  _fieldMap: SeatedField,
  _wish: SeatingWish,
  _proposal: SeatingProposal,
  _solve: Solve,
  _seconds: number,
): Generator<SeatingReason> {
  const none: readonly SeatingReason[] = [];
  yield* none;
}
