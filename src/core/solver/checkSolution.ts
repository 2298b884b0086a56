import type { LinearModel, Term } from './linearModel.ts';
import { boundsIn, variablesOf } from './lpText.ts';

/** How far a side may be missed for each unit of the amounts that meet in it: solvers reckon in floating point. */
const tolerance = 1e-6;

/** Whether an answer is one: what it breaks of its model, in plain words; nothing where it holds. */
export function checkSolution(model: LinearModel, values: ReadonlyMap<string, number>): readonly string[] {
  const whole = new Set([...(model.integers ?? []), ...(model.binaries ?? [])]);
  const boundsOf = boundsIn(model);
  const variables = variablesOf(model).flatMap((name) => {
    const value = values.get(name);
    if (value === undefined || !Number.isFinite(value)) return [`${name} has no value`];
    const { low, high } = boundsOf(name);
    const slack = tolerance * Math.max(1, Math.abs(value));
    if (value < low - slack || value > high + slack) return [`${name} is ${value}, not within ${low} and ${high}`];
    return whole.has(name) && !Number.isInteger(value) ? [`${name} is ${value}, not a whole number`] : [];
  });
  if (variables.length > 0) return variables;
  return model.constraints.flatMap(({ name, terms, low, high }) => {
    const sum = sumOf(terms, values);
    const amounts = terms.reduce((all, [coefficient, variable]) => {
      return all + Math.abs(coefficient * (values.get(variable) ?? 0));
    }, 1);
    const slack = tolerance * amounts;
    if (low !== undefined && !(sum >= low - slack)) return [`${name} comes to ${sum}, less than ${low}`];
    if (high !== undefined && !(sum <= high + slack)) return [`${name} comes to ${sum}, more than ${high}`];
    return [];
  });
}

/** Σ coefficient × value. */
export function sumOf(terms: readonly Term[], values: ReadonlyMap<string, number>): number {
  return terms.reduce((sum, [coefficient, variable]) => sum + coefficient * (values.get(variable) ?? 0), 0);
}
