import type { RepairReason } from '../../seating.ts';
import { freed } from './freed.ts';
import type { Impasse, Repairs } from './impasse.ts';
import { moreSeats } from './moreSeats.ts';
import { relaxed } from './relaxed.ts';
import { wanted } from './wanted.ts';

/** Ways out, each tried by solving with it: those after which nothing is missed as they are found, then those that leave least. */
export function* repairsOf(impasse: Impasse): Repairs {
  const partial: RepairReason[] = [];
  for (const ways of [wanted, moreSeats, freed, relaxed]) {
    for (const repair of ways(impasse)) {
      if (repair.left === 0) yield repair;
      else partial.push(repair);
    }
  }
  yield* partial.toSorted((one, other) => one.left - other.left);
}
