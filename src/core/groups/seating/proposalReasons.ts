import type { Solve } from '../../solver/linearModel.ts';
import type { SeatedField } from './buildProposal.ts';
import { problemOf } from './problemOf.ts';
import type { SeatingProposal, SeatingWish } from './proposal.ts';
import { everyoneToAsk } from './reasons/repairs/everyoneToAsk.ts';
import { whyNot } from './reasons/whyNot.ts';
import type { SeatingReason } from './seating.ts';

/** What there is to say about a proposal, the most needed first: why it cannot be and what would help, or why it is as it is. */
export function* proposalReasons(
  fieldMap: SeatedField,
  wish: SeatingWish,
  { seating }: SeatingProposal,
  solve: Solve,
  seconds: number,
): Generator<SeatingReason> {
  const { problem } = problemOf(fieldMap, wish);
  if (!seating.feasible) yield* whyNot({ solve, seconds }, problem, seating, everyoneToAsk(fieldMap, wish));
}
