import { randomFrom } from '../../../network/random.ts';
import type { Term } from '../../../solver/linearModel.ts';
import { type GoalPart, ofSeatsAlone } from './goalPart.ts';
import { type GroupSeats, seatVariable } from './seats.ts';

/** Few enough that the draw is decided soon, many enough that answers are seldom alike to the last. */
const lots = 10;

/** A draw among answers alike: each seat has a lot by the seed, and the least sum of lots wins. */
export function drawPart(seats: readonly GroupSeats[], seed: number): GoalPart {
  const random = randomFrom(seed);
  const terms = seats.flatMap(({ group: { group }, members }) =>
    members.map(({ id }): Term => [Math.floor(random() * lots), seatVariable(group, id)]),
  );
  const most = seats.reduce((sum, { group, members }) => sum + Math.min(group.size.max, members.length), 0);
  return { ...ofSeatsAlone, goal: 'draw', sense: 'min', terms, least: 0, most: most * (lots - 1), whole: true };
}
