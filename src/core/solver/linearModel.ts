/** A coefficient and the name of a variable. */
export type Term = readonly [coefficient: number, variable: string];

/** `low` ≤ Σ terms ≤ `high`; a side that is not there is open. */
export interface Constraint {
  readonly name: string;
  readonly terms: readonly Term[];
  readonly low?: number;
  readonly high?: number;
}

/** Bounds of a variable; without any it goes from 0 upwards. */
export interface Bounds {
  readonly low?: number;
  readonly high?: number;
}

/** A linear program in which some variables are whole numbers, or 0 and 1. Any text may be a name. */
export interface LinearModel {
  readonly sense: 'max' | 'min';
  readonly objective: readonly Term[];
  readonly constraints: readonly Constraint[];
  readonly bounds?: Readonly<Record<string, Bounds>>;
  readonly integers?: readonly string[];
  readonly binaries?: readonly string[];
}

export interface SolveOptions {
  /** After this the best answer so far is given, with its bound. */
  readonly seconds?: number;
  /** An answer to begin with, which need not be the best; a variable that it lacks begins at 0. */
  readonly start?: ReadonlyMap<string, number>;
  /** For a model whose cuts and heuristics take longer than its branches: of neither more than is needed. */
  readonly lean?: boolean;
  /** Ask for `worsening` as well. */
  readonly withWorsening?: boolean;
}

export interface Solution {
  /** `limit`: the time was up, and the answer is the best so far, or empty where there is none. */
  readonly status: 'optimal' | 'infeasible' | 'unbounded' | 'limit';
  readonly objective: number | null;
  /** No answer can be better than this; the objective itself where it is proven. */
  readonly bound: number | null;
  readonly values: ReadonlyMap<string, number>;
  /**
   * Of a model without whole numbers, solved to its end: by how much the objective gets worse, at the least, for each unit that a
   * variable at one of its bounds is moved from there (its reduced cost, without a sign). There where it was asked for.
   */
  readonly worsening?: ReadonlyMap<string, number>;
}

/** Solves a model; the same model has the same answer. */
export type Solve = (model: LinearModel, options?: SolveOptions) => Solution;
