import type { NextReason } from '../../seating.ts';
import { provenCompared } from './compared.ts';
import { bestWith, type Explained, onlyIn } from './explained.ts';
import { likelyNext } from './likelyNext.ts';

/**
 * Who is next without a seat, and what it would cost to seat them: the best answer with each of those who are likeliest to cost
 * least (`likelyNext`), and in whose place. What is not proven in time, and whoever cannot be seated at all, is not told.
 */
export function* nextReasons(explained: Explained): Generator<NextReason> {
  const { seating } = explained;
  for (const seat of likelyNext(explained)) {
    const best = bestWith(explained, { seated: [seat] });
    const how = provenCompared(seating, best);
    if (how === 'unproven') continue;
    const cost = how.isWorse ? how.difference : null;
    yield { part: 'next', ...seat, cost, insteadOf: onlyIn(seating.groups, best.groups, seat.group) };
  }
}
