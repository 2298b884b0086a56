import type { Bounds, Constraint, LinearModel, Solution, Solve, Term } from '../../../solver/linearModel.ts';
import { relaxedFirst, withoutWhole } from '../../../solver/relaxedFirst.ts';
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

type Aim = Pick<LinearModel, 'sense'> & { readonly terms: readonly Term[] };

/** Solves a problem for one aim. */
export function solveFor(run: SeatingRun, kept: Kept, aim: Aim, start?: ReadonlyMap<string, number>): Solution {
  // Where all that is asked is who sits where, the rules are almost those of a network.
  const ofSeatsAlone = kept.parts.every(({ constraints }) => constraints.length === 0);
  return (ofSeatsAlone ? relaxedFirst(run.solve) : run.solve)(modelFor(run, kept, aim), {
    ...(run.seconds === undefined ? {} : { seconds: run.seconds }),
    ...(start === undefined ? {} : { start }),
    lean: kept.parts.some(({ alone }) => alone),
  });
}

/** The same with parts of seats: what no answer can be better than. */
export function relaxedFor(run: SeatingRun, kept: Kept, aim: Aim): Solution {
  const options = run.seconds === undefined ? {} : { seconds: run.seconds };
  return run.solve(withoutWhole(modelFor(run, kept, aim)), { ...options, withWorsening: true });
}

function modelFor({ model }: SeatingRun, { shortfall, parts, reached }: Kept, { sense, terms }: Aim): LinearModel {
  const mayBeMissed = shortfall === 0 ? 'none' : 'all';
  const { binaries, bounds } = variablesOfSeating(model);
  const needed = new Map(parts.flatMap(({ constraints }) => constraints.map((one) => [one.name, one])));
  const missed = shortfallTerms(model, mayBeMissed);
  const most: readonly Constraint[] =
    shortfall === 'any' || shortfall === 0 ? [] : [{ name: 'shortfall', terms: missed, high: shortfall }];
  const allBounds: Record<string, Bounds> = Object.assign({}, bounds, ...parts.map((part) => part.bounds));
  const integers = [...new Set(parts.flatMap((part) => part.integers))];
  return {
    sense,
    objective: terms,
    constraints: [...constraintsOf(model, mayBeMissed), ...needed.values(), ...most, ...reached],
    bounds: allBounds,
    binaries,
    integers,
  };
}
