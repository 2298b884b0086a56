import type { SeatingReason } from '../seating.ts';
import { alternatives } from './why/alternatives.ts';
import type { Explained } from './why/explained.ts';
import { nextReasons } from './why/nextReasons.ts';
import { prices } from './why/prices.ts';
import { seatReasons } from './why/seatReasons.ts';

/**
 * Why an answer is as it is: each seat, other answers, what each rule costs, and who is next. Each is found by solving again. Where
 * nothing is aimed at, no rule costs anything and nobody is next.
 */
export function* whyThus(explained: Explained): Generator<SeatingReason> {
  yield* seatReasons(explained);
  yield* alternatives(explained);
  if (explained.problem.goals.length === 0) return;
  yield* prices(explained);
  yield* nextReasons(explained);
}
