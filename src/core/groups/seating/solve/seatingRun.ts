import type { Bounds, Constraint, LinearModel, Solution, Solve, Term } from '../../../solver/linearModel.ts';
import { relaxedFirst } from '../../../solver/relaxedFirst.ts';
import type { GoalPart } from '../model/goalPart.ts';
import { constraintsOf, type SeatingModel, shortfallTerms, variablesOfSeating } from '../model/seatingModel.ts';

/** What one problem is solved with, again and again. */
export interface SeatingRun {
  readonly model: SeatingModel;
  readonly solve: Solve;
  /** For each solving. */
  readonly seconds?: number;
}

/** What an answer has to keep beside the rules that hold always. */
export interface Kept {
  /** How much may be missed of the minimums together; 0: nothing of any. */
  readonly shortfall: number | 'any';
  /** Goals that are aimed at or were reached, with what they need. */
  readonly parts: readonly GoalPart[];
  /** What those that were reached came to. */
  readonly reached: readonly Constraint[];
}

/** Solves a problem for one aim. */
export function solveFor(
  { model, solve, seconds }: SeatingRun,
  { shortfall, parts, reached }: Kept,
  { sense, terms }: { readonly sense: LinearModel['sense']; readonly terms: readonly Term[] },
  start?: ReadonlyMap<string, number>,
): Solution {
  const mayBeMissed = shortfall === 0 ? 'none' : 'all';
  const { binaries, bounds } = variablesOfSeating(model);
  const needed = new Map(parts.flatMap(({ constraints }) => constraints.map((one) => [one.name, one])));
  const missed = shortfallTerms(model, mayBeMissed);
  const most: readonly Constraint[] =
    shortfall === 'any' || shortfall === 0 ? [] : [{ name: 'shortfall', terms: missed, high: shortfall }];
  const allBounds: Record<string, Bounds> = Object.assign({}, bounds, ...parts.map((part) => part.bounds));
  const integers = [...new Set(parts.flatMap((part) => part.integers))];
  // Where all that is asked is who sits where, the rules are almost those of a network.
  const ofSeatsAlone = parts.every(({ constraints }) => constraints.length === 0);
  return (ofSeatsAlone ? relaxedFirst(solve) : solve)(
    {
      sense,
      objective: terms,
      constraints: [...constraintsOf(model, mayBeMissed), ...needed.values(), ...most, ...reached],
      bounds: allBounds,
      binaries,
      integers,
    },
    {
      ...(seconds === undefined ? {} : { seconds }),
      ...(start === undefined ? {} : { start }),
      fewCuts: parts.some(({ alone }) => alone),
    },
  );
}
