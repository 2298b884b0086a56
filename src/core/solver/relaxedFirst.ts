import { checkSolution, sumOf } from './checkSolution.ts';
import type { Bounds, LinearModel, Solution, Solve } from './linearModel.ts';
import { boundsIn } from './lpText.ts';

/** Within this of a whole number a solver means it. */
const almostWhole = 1e-6;

/**
 * A solver for models that are almost networks, whose best answer is mostly whole by itself: first without asking for whole
 * numbers, which takes a part of the time, and only where that gives others, with it.
 */
export function relaxedFirst(solve: Solve): Solve {
  return (model, options) => {
    const { binaries = [], integers = [] } = model;
    const relaxed = solve(withoutWhole(model), options);
    if (relaxed.status === 'infeasible') return relaxed;
    return (
      (relaxed.status === 'optimal' ? asWhole(model, [...binaries, ...integers], relaxed) : null) ??
      solve(model, options)
    );
  };
}

/** A model in which what has to be whole may be anything between its bounds. */
export function withoutWhole(model: LinearModel): LinearModel {
  const { binaries = [], integers: _, ...rest } = model;
  const boundsOf = boundsIn(model);
  const binaryBounds = Object.fromEntries(binaries.map((name): [string, Bounds] => [name, boundsOf(name)]));
  return { ...rest, binaries: [], bounds: { ...rest.bounds, ...binaryBounds } };
}

/** The answer with its almost whole numbers made whole; null where one of them is not, or the model does not hold. */
function asWhole(model: LinearModel, whole: readonly string[], { values }: Solution): Solution | null {
  const rounded = new Map(values);
  for (const name of whole) {
    const value = values.get(name) ?? 0;
    if (Math.abs(value - Math.round(value)) > almostWhole) return null;
    rounded.set(name, Math.round(value) + 0);
  }
  if (checkSolution(model, rounded).length > 0) return null;
  const objective = sumOf(model.objective, rounded);
  return { status: 'optimal', objective, bound: objective, values: rounded };
}
