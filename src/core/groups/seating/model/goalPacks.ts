import type { Term } from '../../../solver/linearModel.ts';
import { packGoals } from '../../../solver/packGoals.ts';
import type { Goal } from '../../../solver/solveInOrder.ts';
import type { GoalPart } from './goalPart.ts';

/** Goals that are aimed at in one solving, each before the next. */
export interface GoalPack {
  readonly parts: readonly GoalPart[];
  readonly goal: Goal;
}

/** A pack has no more values than this: each solving costs time, but one whose goal has many digits costs more than one with few. */
const mostValues = 1e7;

/**
 * Goals in their order in as few packs as possible. One that is no whole number is by itself, and none is
 * packed with one that is hard: the digits of what comes after would keep a solver busy far longer than another solving.
 */
export function goalPacks(parts: readonly GoalPart[]): readonly GoalPack[] {
  const packs: GoalPart[][] = [];
  for (const part of parts) {
    const pack = packs.at(-1);
    const fits = pack !== undefined && [...pack, part].every(({ whole }) => whole) && pack.every(({ alone }) => !alone);
    if (fits && valuesOf([...pack, part]) <= mostValues) pack.push(part);
    else packs.push([part]);
  }
  return packs.map((pack) => ({ parts: pack, goal: goalOf(pack) }));
}

/** 1 of the part at `at` is so much of the goal of its pack. */
export function weightIn(parts: readonly GoalPart[], at: number): number {
  return valuesOf(parts.slice(at + 1));
}

function valuesOf(parts: readonly GoalPart[]): number {
  return parts.reduce((product, { least, most }) => product * (most - least + 1), 1);
}

function goalOf(parts: readonly GoalPart[]): Goal {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return { sense: only.sense, terms: only.terms };
  const whole = parts.map((part) => ({ terms: asLeast(part), most: part.most - part.least }));
  return packGoals(whole)[0] ?? { sense: 'min', terms: [] };
}

/** As something to have as little of as possible. */
function asLeast({ sense, terms }: GoalPart): readonly Term[] {
  return sense === 'min' ? terms : terms.map(([times, name]): Term => [-times, name]);
}
