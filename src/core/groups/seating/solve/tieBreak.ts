import { randomFrom } from '../../../network/random.ts';
import type { Term } from '../../../solver/linearModel.ts';
import type { Goal } from '../../../solver/solveInOrder.ts';
import type { SeatingModel } from '../model/seatingModel.ts';
import { seatVariable } from '../model/seats.ts';

/** So many lots: few enough that the draw is decided soon, many enough that hardly two seats are alike. */
const lots = 1000;

/** A draw among answers alike: each seat has a lot by the seed, and the least sum of lots wins. */
export function tieBreak({ problem, seats }: SeatingModel): Goal {
  const random = randomFrom(problem.seed);
  const terms = seats.flatMap(({ group: { group }, members }) =>
    members.map(({ id }): Term => [Math.floor(random() * lots), seatVariable(group, id)]),
  );
  return { sense: 'min', terms };
}
