import type { GroupName } from '../../../model/group.ts';
import type { SeatedIn } from '../seating.ts';
import type { GroupToFill, SeatCandidate, SeatingProblem } from '../seatingProblem.ts';

/** Somebody in a group. */
export interface Seat {
  readonly group: GroupName;
  readonly id: string;
}

/** The name of the variable that says whether somebody sits in a group. */
export function seatVariable(group: GroupName, id: string): string {
  return JSON.stringify(['seat', group, id]);
}

/** A group and who may have a seat in it, in the order of the candidates. */
export interface GroupSeats {
  readonly group: GroupToFill;
  readonly members: readonly SeatCandidate[];
}

export function seatsOf({ candidates, groups }: SeatingProblem): readonly GroupSeats[] {
  return groups.map((group) => {
    const eligible = new Set(group.eligible);
    return { group, members: candidates.filter(({ id }) => eligible.has(id)) };
  });
}

/** Who sits where by the answer of a solver, in the order of the candidates. */
export function groupsIn(problem: SeatingProblem, values: ReadonlyMap<string, number>): readonly SeatedIn[] {
  return seatsOf(problem).map(({ group: { group }, members }) => ({
    group,
    members: members.map(({ id }) => id).filter((id) => values.get(seatVariable(group, id)) === 1),
  }));
}
