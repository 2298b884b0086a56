import type { Highs, Model, OptionValue } from 'highs';
import { checkSolution, sumOf } from './checkSolution.ts';
import type { LinearModel, Solution, Solve, SolveOptions } from './linearModel.ts';
import { lpText } from './lpText.ts';

/** The solver gave an answer that does not hold, or none at all. */
export class SolverError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SolverError';
  }
}

/** Whatever is not set here is as HiGHS has it. There is one thread, so that the same model has the same answer. */
const always: Readonly<Record<string, OptionValue>> = {
  output_flag: false,
  random_seed: 1,
  mip_rel_gap: 0,
  mip_abs_gap: 1e-6,
  // Tighter than usual, so that whole numbers may be rounded to themselves without breaking a constraint.
  mip_feasibility_tolerance: 1e-9,
  primal_feasibility_tolerance: 1e-9,
};

/** Measured on committees of 15 of 200 with the widest reach: each of these costs such a model more time than it saves. */
const leanly: Readonly<Record<string, OptionValue>> = {
  mip_pool_soft_limit: 20,
  mip_pool_age_limit: 5,
  mip_heuristic_run_rins: false,
  mip_heuristic_run_rens: false,
  mip_heuristic_run_root_reduced_cost: false,
  mip_heuristic_effort: 0,
  mip_allow_restart: false,
};

/** Within this of a whole number a solver means it. */
const almostWhole = 1e-5;

/**
 * Solves models with HiGHS (Huangfu and Hall 2018). No answer leaves before other code has checked every constraint, bound and
 * whole number of the model against it. Throws a SolverError where the answer does not hold, or where HiGHS fails.
 */
export function createSolver(highs: Highs): Solve {
  return (model, options = {}) => {
    const { text, variables } = lpText(model);
    if (variables.length === 0) return withoutVariables(model);
    const found = highs.withModel({ format: 'lp', data: text }, (one) => run(highs, one, model, variables, options));
    return found === 'unclear' ? unboundedOrInfeasible(highs, model, options) : found;
  };
}

function run(
  highs: Highs,
  one: Model,
  model: LinearModel,
  variables: readonly string[],
  { seconds, start, lean = false, withWorsening = false }: SolveOptions,
): Solution | 'unclear' {
  one.options.set(seconds === undefined ? always : { ...always, time_limit: seconds });
  if (lean) one.options.set(leanly);
  if (start !== undefined) one.setSolution({ colValue: variables.map((name) => start.get(name) ?? 0) });
  one.run();
  const status = highs.constants.modelStatus;
  switch (one.getModelStatus()) {
    case status.optimal: {
      const found = checked(model, 'optimal', valuesOf(one, model, variables), one);
      return withWorsening ? { ...found, worsening: worseningOf(one, variables) } : found;
    }
    case status.timeLimit:
      // 2: what is there is feasible.
      return one.info.get('primal_solution_status') === 2
        ? checked(model, 'limit', valuesOf(one, model, variables), one)
        : { ...without('limit'), bound: finite(Number(one.info.get('mip_dual_bound'))) };
    case status.infeasible:
      return without('infeasible');
    case status.unbounded:
      return without('unbounded');
    case status.unboundedOrInfeasible:
      return 'unclear';
    default:
      throw new SolverError(`HiGHS ended with status ${one.getModelStatus()}`);
  }
}

function valuesOf(one: Model, model: LinearModel, variables: readonly string[]): ReadonlyMap<string, number> {
  const whole = new Set([...(model.integers ?? []), ...(model.binaries ?? [])]);
  const columns = one.getSolution().colValue;
  return new Map(
    variables.map((name, index) => {
      // Adding 0 makes 0 of -0, which would be another answer to whoever compares.
      const value = (columns[index] ?? Number.NaN) + 0;
      const rounded = Math.round(value) + 0;
      return [name, whole.has(name) && Math.abs(value - rounded) < almostWhole ? rounded : value];
    }),
  );
}

function checked(
  model: LinearModel,
  status: 'optimal' | 'limit',
  values: ReadonlyMap<string, number>,
  one: Model,
): Solution {
  const broken = checkSolution(model, values);
  if (broken.length > 0) throw new SolverError(`The answer of HiGHS does not hold: ${broken.join('; ')}`);
  const objective = sumOf(model.objective, values);
  const claimed = one.getObjectiveValue();
  const slack = 1e-5 * Math.max(1, Math.abs(objective));
  if (Math.abs(objective - claimed) > slack) {
    throw new SolverError(`HiGHS says that its answer is worth ${claimed}, but it is worth ${objective}`);
  }
  const isWhole = (model.integers ?? []).length + (model.binaries ?? []).length > 0;
  const bound = isWhole ? Number(one.info.get('mip_dual_bound')) : objective;
  const distance = model.sense === 'max' ? bound - objective : objective - bound;
  if (distance < -slack || (status === 'optimal' && distance > slack)) {
    throw new SolverError(`HiGHS bounds an answer of ${objective} by ${bound}`);
  }
  return { status, objective, bound: status === 'optimal' ? objective : finite(bound), values };
}

function worseningOf(one: Model, variables: readonly string[]): ReadonlyMap<string, number> {
  const { colDual } = one.getSolution();
  return new Map(variables.map((name, index) => [name, Math.abs(colDual[index] ?? 0)]));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function without(status: Solution['status']): Solution {
  return { status, objective: null, bound: null, values: new Map() };
}

/** HiGHS could not tell which: with nothing to aim at, a model that has any answer is not infeasible. */
function unboundedOrInfeasible(highs: Highs, model: LinearModel, options: SolveOptions): Solution {
  const { status } = createSolver(highs)({ ...model, objective: [] }, options);
  return without(status === 'optimal' ? 'unbounded' : status);
}

function withoutVariables(model: LinearModel): Solution {
  const values = new Map<string, number>();
  if (checkSolution(model, values).length > 0) return without('infeasible');
  return { status: 'optimal', objective: 0, bound: 0, values };
}
