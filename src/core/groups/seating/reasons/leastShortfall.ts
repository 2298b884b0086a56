import type { Solution, Solve } from '../../../solver/linearModel.ts';
import { missingVariable, ruleKey } from '../model/ruleRow.ts';
import {
  constraintsOf,
  type SeatingChanges,
  seatingModel,
  shortfallTerms,
  variablesOfSeating,
} from '../model/seatingModel.ts';
import type { RuleRef } from '../seating.ts';
import type { SeatingProblem } from '../seatingProblem.ts';

/** A number that is proven; null: not even what holds always can; 'unproven': the time was up. */
export type Least = number | null | 'unproven';

/** How problems are asked about: with what, and for how long each. */
export interface Asking {
  readonly solve: Solve;
  readonly seconds: number;
}

/** How much the minimums of a problem must be missed in all. */
export function leastShortfall(
  { solve, seconds }: Asking,
  problem: SeatingProblem,
  changes: SeatingChanges = {},
): Least {
  const model = seatingModel(problem, changes);
  return leastOf(
    solve(
      {
        sense: 'min',
        objective: shortfallTerms(model, 'all'),
        constraints: constraintsOf(model, 'all'),
        ...variablesOfSeating(model),
      },
      { seconds },
    ),
  );
}

/** How much one minimum must be missed, whatever becomes of the others. */
export function ownShortfall({ solve, seconds }: Asking, problem: SeatingProblem, rule: RuleRef): Least {
  const model = seatingModel(problem);
  return leastOf(
    solve(
      {
        sense: 'min',
        objective: [[1, missingVariable(rule)]],
        constraints: constraintsOf(model, 'all'),
        ...variablesOfSeating(model),
      },
      { seconds },
    ),
  );
}

/** Whether these rules of a problem, and no others, can hold together; null: not known in time. */
export function canHold(
  { solve, seconds }: Asking,
  problem: SeatingProblem,
  rules: readonly RuleRef[],
): boolean | null {
  const model = seatingModel(problem);
  const kept = new Set(rules.map(ruleKey));
  const some = { ...model, rows: model.rows.filter(({ rule }) => kept.has(ruleKey(rule))) };
  const found = solve(
    { sense: 'min', objective: [], constraints: constraintsOf(some, 'none'), ...variablesOfSeating(some) },
    { seconds },
  );
  if (found.status === 'limit') return found.values.size > 0 ? true : null;
  return found.status === 'optimal';
}

function leastOf({ status, objective }: Solution): Least {
  if (status === 'infeasible') return null;
  return status === 'optimal' && objective !== null ? Math.round(objective) : 'unproven';
}
