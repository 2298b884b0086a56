import type { Solve } from '../../solver/linearModel.ts';
import { problemOf } from './problemOf.ts';
import type { SeatingProposal, SeatingWish } from './proposal.ts';
import { everyoneToAsk } from './reasons/repairs/everyoneToAsk.ts';
import { whyNot } from './reasons/whyNot.ts';
import { whyThus } from './reasons/whyThus.ts';
import type { SeatedField } from './seatedField.ts';
import type { SeatingReason } from './seating.ts';

/**
 * What there is to say about a proposal, the most needed first: why it cannot be and what would help, or why it is as it is. After
 * a draw no goal was aimed at, so that only rules can be a reason. `seconds`: for each solving; what is not proven by then is not told.
 */
export function* proposalReasons(
  fieldMap: SeatedField,
  wish: SeatingWish,
  { seating }: SeatingProposal,
  solve: Solve,
  seconds: number,
): Generator<SeatingReason> {
  const asking = { solve, seconds };
  const { problem } = problemOf(fieldMap, wish);
  const { groups, feasible } = seating;
  if (!feasible || groups === null) {
    yield* whyNot(asking, problem, seating, everyoneToAsk(fieldMap, wish));
  } else if (wish.fill === 'committee' && fieldMap.seating.choose === 'lottery') {
    yield* whyThus({ asking, problem: { ...problem, goals: [] }, seating: { ...seating, groups, goals: [] } });
  } else {
    yield* whyThus({ asking, problem, seating: { ...seating, groups } });
  }
}
