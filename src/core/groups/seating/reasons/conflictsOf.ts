import { ruleKey } from '../model/ruleRow.ts';
import type { ArithmeticReason, ConflictReason, RuleRef } from '../seating.ts';
import type { SeatingProblem } from '../seatingProblem.ts';
import { irreducible } from './irreducible.ts';
import { type Asking, canHold } from './leastShortfall.ts';
import { type RuleUnit, ruleUnits, unitsOfSum } from './ruleUnits.ts';

/** So often a problem is solved for one conflict, and for all of them. */
const solvesEach = 40;
const solvesInAll = 90;

/** What is known already of a problem that cannot be met. */
export interface Known {
  readonly sums: readonly ArithmeticReason[];
  /** Minimums that the best answer misses; empty where there is none. */
  readonly missed: readonly RuleRef[];
}

/**
 * Smallest sets of rules that cannot hold together, one after the other: each begins where a sum tells that it cannot come out, and
 * no two share a minimum. What is not proven within so many solves is not told.
 */
export function* conflictsOf(asking: Asking, problem: SeatingProblem, known: Known): Generator<ConflictReason> {
  const units = ruleUnits(problem);
  const missed = new Set(known.missed.map(ruleKey));
  let left: readonly RuleUnit[] = units;
  let solves = 0;
  const counted = (most: number) => (some: readonly RuleUnit[]) => {
    solves += 1;
    return solves > most
      ? null
      : canHold(
          asking,
          problem,
          some.flatMap(({ rules }) => rules),
        );
  };
  for (const start of [...known.sums.map((sum) => unitsOfSum(sum, units)), null, null, null]) {
    const holds = counted(Math.min(solvesInAll, solves + solvesEach));
    const some = (start ?? left).filter((unit) => left.includes(unit));
    const held = some.length === 0 || holds(some);
    if (held !== false && start === null) return;
    if (held !== false) continue;
    const conflict = irreducible(inOrderOfTrial(some, missed), holds);
    if (conflict === null) return;
    const rules = units.filter((unit) => conflict.includes(unit));
    yield { part: 'conflict', rules: rules.map(({ rule }) => rule) };
    const minimums = rules.filter(({ isMinimum }) => isMinimum);
    const told = minimums.length > 0 ? minimums : rules;
    left = left.filter((unit) => !told.includes(unit));
  }
}

/** What holds always goes first, then minimums that can be kept; where nothing is missed what holds always is at odds by itself. */
function inOrderOfTrial(units: readonly RuleUnit[], missed: ReadonlySet<string>): readonly (readonly RuleUnit[])[] {
  const minimums = units.filter(({ isMinimum }) => isMinimum);
  const always = units.filter(({ isMinimum }) => !isMinimum);
  if (missed.size === 0) return [minimums, always];
  const isMissed = ({ rule }: RuleUnit) => missed.has(ruleKey(rule));
  return [always, minimums.filter((unit) => !isMissed(unit)), minimums.filter(isMissed)];
}
