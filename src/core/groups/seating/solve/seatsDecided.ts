import type { Constraint } from '../../../solver/linearModel.ts';
import type { Goal } from '../../../solver/solveInOrder.ts';
import { variablesOfSeating } from '../model/seatingModel.ts';
import { type Kept, relaxedFor, type SeatingRun } from './seatingRun.ts';

/** Far more than floating point loses, far less than a place. */
const slip = 1e-4;

/**
 * Seats that a hard goal decides: who must and who cannot be seated in any answer that reaches as much. Without whole numbers the
 * goal comes to somewhat more; whoever would cost more than that surplus cannot be seated, or has to be (reduced-cost fixing; Dantzig,
 * Fulkerson and Johnson 1954, Oper. Res. 2:393). What comes after has fewer to choose from, which is most of its time.
 */
export function seatsDecided(run: SeatingRun, kept: Kept, goal: Goal, reached: number): readonly Constraint[] {
  const { values, objective, worsening } = relaxedFor(run, kept, goal);
  if (objective === null || worsening === undefined) return [];
  const surplus = Math.abs(objective - reached) + slip;
  const { binaries } = variablesOfSeating(run.model);
  return binaries.flatMap((name): readonly Constraint[] => {
    if ((worsening.get(name) ?? 0) <= surplus) return [];
    const isSeated = (values.get(name) ?? 0) > 0.5;
    return [{ name: `decided ${name}`, terms: [[1, name]], ...(isSeated ? { low: 1 } : { high: 0 }) }];
  });
}
