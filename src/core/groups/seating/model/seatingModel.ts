import type { Constraint, LinearModel, Term } from '../../../solver/linearModel.ts';
import type { RuleRef, SeatedIn } from '../seating.ts';
import type { SeatingProblem } from '../seatingProblem.ts';
import { groupRows, sectorVariable } from './groupRows.ts';
import { type RuleRow, ruleKey } from './ruleRow.ts';
import { type GroupSeats, type Seat, seatsOf, seatVariable } from './seats.ts';
import { sharedRows } from './sharedRows.ts';

/** What is different about a problem for once. */
export interface SeatingChanges {
  /** Rules that are dropped. */
  readonly without?: readonly RuleRef[];
  /** Seats that are held, as if locked; one that nobody may have makes the model infeasible. */
  readonly seated?: readonly Seat[];
  /** Seats that are not held, as if banned; a lock on one has to be dropped as well. */
  readonly notSeated?: readonly Seat[];
  /** Answers that are not to come again: of the seats in them at least `others` are held by others, or by nobody. */
  readonly apartFrom?: readonly { readonly groups: readonly SeatedIn[]; readonly others: number }[];
}

/** The pieces of a linear model of a problem, without anything to aim at. */
export interface SeatingModel {
  readonly problem: SeatingProblem;
  readonly seats: readonly GroupSeats[];
  /** What the rules ask, those that were dropped left out. */
  readonly rows: readonly RuleRow[];
  /** What the changes ask. */
  readonly changes: readonly Constraint[];
}

/**
 * A problem as the rows of a linear model: one variable for each who may sit in a group (`seatVariable`), and one for each minimum
 * that says by how much it is missed (`missingVariable` of its rule). `constraintsOf` makes constraints of it.
 */
export function seatingModel(problem: SeatingProblem, changes: SeatingChanges = {}): SeatingModel {
  const seats = seatsOf(problem);
  const dropped = new Set((changes.without ?? []).map(ruleKey));
  const rows = [...seats.flatMap(groupRows), ...sharedRows(problem, seats)];
  return {
    problem,
    seats,
    rows: dropped.size === 0 ? rows : rows.filter(({ rule }) => !dropped.has(ruleKey(rule))),
    changes: changesAsConstraints(seats, changes),
  };
}

/** Which minimums may be missed: all, none, or those for which the function says so. */
export type MayBeMissed = 'all' | 'none' | ((rule: RuleRef) => boolean);

/** Everything that an answer has to keep; minimums that may be missed with the variable that says by how much. */
export function constraintsOf({ rows, changes }: SeatingModel, mayBeMissed: MayBeMissed): readonly Constraint[] {
  const isSoft = softness(mayBeMissed);
  return [
    ...rows.map(({ rule, terms, missing, ...sides }, index): Constraint => {
      const slack: readonly Term[] = missing !== undefined && isSoft(rule) ? [[1, missing]] : [];
      return { name: `${index} ${ruleKey(rule)}`, terms: [...terms, ...slack], ...sides };
    }),
    ...changes,
  ];
}

/** By how much the minimums that may be missed are missed. */
export function shortfallTerms({ rows }: SeatingModel, mayBeMissed: MayBeMissed): readonly Term[] {
  const isSoft = softness(mayBeMissed);
  return rows.flatMap(({ rule, missing }): readonly Term[] =>
    missing !== undefined && isSoft(rule) ? [[1, missing]] : [],
  );
}

/** What is 0 or 1, and the limits of what says whether a sector is there; both belong to every model of the problem. */
export function variablesOfSeating({ seats, rows }: SeatingModel): Required<Pick<LinearModel, 'binaries' | 'bounds'>> {
  const named = new Set(rows.flatMap(({ terms }) => terms.map(([, name]) => name)));
  const sectors = seats.flatMap(({ group: { group }, members }) =>
    [...new Set(members.flatMap((one) => one.sectors))].map((sector) => sectorVariable(group, sector)),
  );
  return {
    binaries: seats.flatMap(({ group: { group }, members }) => members.map(({ id }) => seatVariable(group, id))),
    bounds: Object.fromEntries(sectors.filter((name) => named.has(name)).map((name) => [name, { high: 1 }])),
  };
}

function softness(mayBeMissed: MayBeMissed): (rule: RuleRef) => boolean {
  if (mayBeMissed === 'all') return () => true;
  return mayBeMissed === 'none' ? () => false : mayBeMissed;
}

function changesAsConstraints(
  seats: readonly GroupSeats[],
  { seated = [], notSeated = [], apartFrom = [] }: SeatingChanges,
): readonly Constraint[] {
  const exists = new Set(
    seats.flatMap(({ group: { group }, members }) => members.map(({ id }) => seatVariable(group, id))),
  );
  const terms = ({ group, id }: Seat): readonly Term[] => {
    const name = seatVariable(group, id);
    return exists.has(name) ? [[1, name]] : [];
  };
  return [
    ...seated.map((seat, index): Constraint => ({ name: `seated ${index}`, terms: terms(seat), low: 1 })),
    ...notSeated.map((seat, index): Constraint => ({ name: `not seated ${index}`, terms: terms(seat), high: 0 })),
    ...apartFrom.map(({ groups, others }, index): Constraint => {
      const held = groups.flatMap(({ group, members }) => members.flatMap((id) => terms({ group, id })));
      return { name: `apart ${index}`, terms: held, high: held.length - others };
    }),
  ];
}
