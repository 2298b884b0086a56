import type { AlternativeReason, SeatedIn } from '../../seating.ts';
import { compared } from './compared.ts';
import { bestWith, type Explained, seatsIn } from './explained.ts';

/** Other answers that keep all rules in which one seat at least is held by others. */
const nearest = 3;
/** Then one in which a quarter of the seats is held by others, and one with half of them. */
const shares = [1 / 4, 1 / 2];

/**
 * Other answers, the best first: no-good cuts keep away each that is known. There are fewer where there are fewer that keep all
 * rules, or where the time was up.
 */
export function* alternatives(explained: Explained): Generator<AlternativeReason> {
  const { seating } = explained;
  const seats = seatsIn(explained).length;
  const known: (readonly SeatedIn[])[] = [];
  const apart = [
    ...Array.from({ length: nearest }, () => 1),
    ...shares.map((share) => Math.ceil(share * seats)).filter((others) => others > 1),
  ];
  for (const others of apart) {
    const best = bestWith(explained, {
      apartFrom: [{ groups: seating.groups, others }, ...known.map((groups) => ({ groups, others: 1 }))],
    });
    if (best.groups === null || !best.feasible) return;
    known.push(best.groups);
    const { difference, isWorse } = compared(seating, best);
    const cost = isWorse ? difference : null;
    yield { part: 'alternative', groups: best.groups, goals: best.goals, shortfall: 0, cost };
  }
}
