import type { SeatingGoal } from '../../../model/seatingRules.ts';
import type { Bounds, Constraint, Term } from '../../../solver/linearModel.ts';
import type { SeatedIn } from '../seating.ts';

/** A goal, one of the two parts of `load`, or the draw among answers alike, as something that a linear model can aim at: Σ terms is its value. */
export interface GoalPart {
  readonly goal: SeatingGoal | 'draw';
  /** Which figure of what the goal came to (`GoalReached`) it is. */
  readonly figure: 'value' | 'beyond';
  readonly sense: 'max' | 'min';
  readonly terms: readonly Term[];
  /** No answer has less, or more, of it. */
  readonly least: number;
  readonly most: number;
  /** Whether its value is a whole number, whatever the answer. */
  readonly whole: boolean;
  /** Whether it is hard enough to be aimed at before anything else is. */
  readonly alone: boolean;
  /** What it needs beside the seats. */
  readonly constraints: readonly Constraint[];
  readonly bounds: Readonly<Record<string, Bounds>>;
  readonly integers: readonly string[];
  /** The values of its own variables for an answer. */
  readonly valuesFor: (groups: readonly SeatedIn[]) => readonly (readonly [name: string, value: number])[];
}

/** A part that needs nothing beside the seats. */
export const ofSeatsAlone = {
  figure: 'value',
  alone: false,
  constraints: [],
  bounds: {},
  integers: [],
  valuesFor: () => [],
} as const;
