import type { Constraint, Term } from '../../../solver/linearModel.ts';
import type { SeatedIn } from '../seating.ts';
import type { SeatCandidate } from '../seatingProblem.ts';
import { type GoalPart, ofSeatsAlone } from './goalPart.ts';
import { rangeOf } from './seatRange.ts';
import { type GroupSeats, seatVariable } from './seats.ts';

const highest = 'influence highest';
const lowest = 'influence lowest';

/** The influence of the groups as even as can be: the difference between the most and the least of any; not known counts as 0. */
export function balancePart(seats: readonly GroupSeats[]): GoalPart {
  const empty: GoalPart = { ...ofSeatsAlone, goal: 'balance', sense: 'min', terms: [], least: 0, most: 0, whole: true };
  if (seats.length < 2) return empty;
  const ranges = seats.map(({ group, members }) => rangeOf(members.map(influenceOf), group.size.max));
  const least = Math.min(...ranges.map((range) => range.least));
  const most = Math.max(...ranges.map((range) => range.most));
  const constraints = seats.flatMap(({ group: { group }, members }, at): readonly Constraint[] => {
    const sum = members.map((one): Term => [influenceOf(one), seatVariable(group, one.id)]);
    return [
      { name: `highest ${at}`, terms: [...sum, [-1, highest]], high: 0 },
      { name: `lowest ${at}`, terms: [...sum, [-1, lowest]], low: 0 },
    ];
  });
  return {
    ...empty,
    terms: [
      [1, highest],
      [-1, lowest],
    ],
    most: most - least,
    whole: seats.every(({ members }) => members.every((one) => Number.isInteger(influenceOf(one)))),
    constraints,
    bounds: { [highest]: { low: least, high: most }, [lowest]: { low: least, high: most } },
    valuesFor: (groups) => {
      const sums = seats.map((group) => influenceIn(group, groups));
      return [
        [highest, Math.max(...sums)],
        [lowest, Math.min(...sums)],
      ];
    },
  };
}

function influenceIn({ group, members }: GroupSeats, groups: readonly SeatedIn[]): number {
  const seated = new Set(groups.find((one) => one.group === group.group)?.members);
  return members.filter(({ id }) => seated.has(id)).reduce((sum, one) => sum + influenceOf(one), 0);
}

function influenceOf({ influence }: SeatCandidate): number {
  return influence ?? 0;
}
