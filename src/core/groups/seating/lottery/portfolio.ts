import type { Term } from '../../../solver/linearModel.ts';
import { seatVariable } from '../model/seats.ts';
import { type SeatingRun, solveFor } from '../solve/seatingRun.ts';

/** Committees that keep the rules, each as the ids of its members. */
export interface Portfolio {
  readonly committees: readonly (readonly string[])[];
  /** Everyone who is in one of them, which is everyone who can be in any that keeps the rules. */
  readonly seatable: readonly string[];
  /** No draw gives everybody more than this. */
  readonly bound: number;
}

/** A committee of the largest weight, and what no committee weighs more than; null where none was found in time. */
export interface Heaviest {
  readonly members: readonly string[];
  readonly weighs: number;
}

export type FindHeaviest = (weights: ReadonlyMap<string, number>) => Heaviest | null;

/** Finds committees of one problem that miss no more than can be helped. */
export function heaviestOf(run: SeatingRun, shortfall: number): FindHeaviest {
  const seats = run.model.seats.flatMap(({ group: { group }, members }) =>
    members.map(({ id }) => ({ id, name: seatVariable(group, id) })),
  );
  return (weights) => {
    const terms = seats.map(({ id, name }): Term => [weights.get(id) ?? 0, name]);
    const found = solveFor(run, { shortfall, parts: [], reached: [] }, { sense: 'max', terms });
    if (found.values.size === 0 || found.bound === null) return null;
    const members = seats.filter(({ name }) => found.values.get(name) === 1).map(({ id }) => id);
    return { members, weighs: found.bound };
  };
}

/** How much of its weight somebody keeps after a round with a seat: the others are looked for the more. */
const kept = 0.8;

/** A fixed number, so that the same field has the same draw on every machine. */
const rounds = 60;

/**
 * Committees in which everyone who can be seated is, found by multiplicative weights: round after round the committee of the largest
 * weight, whose members then weigh less (Arora, Hazan and Kale 2012; Flanigan et al. 2021). By the duality of linear programs no
 * draw gives everybody more than the largest weight of a committee, whatever weights of sum 1 there are.
 */
export function gather(ids: readonly string[], heaviest: FindHeaviest): Portfolio | null {
  const covered = cover(ids, heaviest);
  if (covered === null) return null;
  const seatable = ids.filter((id) => covered.some((members) => members.includes(id)));
  const committees = [...covered];
  let weights = new Map(seatable.map((id) => [id, 1]));
  let bound = 1;
  for (let round = 0; round < rounds && seatable.length > 0; round += 1) {
    const found = heaviest(weights);
    if (found === null) break;
    bound = Math.min(bound, found.weighs / sumOf(weights));
    committees.push(found.members);
    weights = lighter(weights, found.members);
  }
  return { committees: distinct(committees), seatable, bound };
}

/** The weights after a round, of a mean of 1 again. */
function lighter(weights: ReadonlyMap<string, number>, members: readonly string[]): Map<string, number> {
  const seated = new Set(members);
  const next = new Map([...weights].map(([id, weight]) => [id, seated.has(id) ? weight * kept : weight]));
  const mean = sumOf(next) / next.size;
  return new Map([...next].map(([id, weight]) => [id, weight / mean]));
}

export function sumOf(weights: ReadonlyMap<string, number>): number {
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/** Committees until nobody who was in none yet can be in one; null where there is none at all. */
function cover(ids: readonly string[], heaviest: FindHeaviest): readonly (readonly string[])[] | null {
  const committees: (readonly string[])[] = [];
  let left = ids;
  for (;;) {
    const found = heaviest(new Map(left.map((id) => [id, 1])));
    if (found === null) return committees.length === 0 ? null : committees;
    const others = left.filter((id) => !found.members.includes(id));
    if (committees.length > 0 && others.length === left.length) return committees;
    committees.push(found.members);
    left = others;
  }
}

export function distinct(committees: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const byKey = new Map(committees.map((members) => [JSON.stringify(members), members]));
  return [...byKey.values()];
}
