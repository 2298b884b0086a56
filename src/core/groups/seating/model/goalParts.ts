import type { SeatingGoal } from '../../../model/seatingRules.ts';
import type { Term } from '../../../solver/linearModel.ts';
import type { SeatCandidate } from '../seatingProblem.ts';
import { balancePart } from './balancePart.ts';
import { type GoalPart, ofSeatsAlone } from './goalPart.ts';
import { loadParts } from './loadParts.ts';
import { reachPart } from './reachPart.ts';
import { rangeOf } from './seatRange.ts';
import { type GroupSeats, seatVariable } from './seats.ts';

/** The goals of a problem in their order, as parts of a linear model. */
export function goalParts(goals: readonly SeatingGoal[], seats: readonly GroupSeats[]): readonly GoalPart[] {
  return goals.flatMap((goal) => partsOf(goal, seats));
}

function partsOf(goal: SeatingGoal, seats: readonly GroupSeats[]): readonly GoalPart[] {
  switch (goal) {
    case 'reach':
      return [reachPart(seats)];
    case 'commitment':
      return [sumPart(goal, seats, ({ saidYes }) => Number(saidYes))];
    case 'interest':
      return [sumPart(goal, seats, interestIn)];
    case 'influenceTimesInterest':
      return [sumPart(goal, seats, (one, group) => (one.influence ?? 0) * interestIn(one, group))];
    case 'balance':
      return [balancePart(seats)];
    case 'load':
      return loadParts(seats);
  }
}

type Amount = (candidate: SeatCandidate, group: GroupSeats) => number;

function interestIn({ id, interest }: SeatCandidate, { group }: GroupSeats): number {
  return group.interest?.[id] ?? interest ?? 0;
}

/** As much as can be of an amount that each seat has. */
function sumPart(goal: SeatingGoal, seats: readonly GroupSeats[], amount: Amount): GoalPart {
  const each = seats.map((group) => group.members.map((one) => amount(one, group)));
  const ranges = seats.map((group, at) => rangeOf(each[at] ?? [], group.group.size.max));
  return {
    ...ofSeatsAlone,
    goal,
    sense: 'max',
    terms: seats.flatMap(({ group: { group }, members }, at) =>
      members.map(({ id }, index): Term => [each[at]?.[index] ?? 0, seatVariable(group, id)]),
    ),
    least: ranges.reduce((sum, { least }) => sum + least, 0),
    most: ranges.reduce((sum, { most }) => sum + most, 0),
    whole: each.every((amounts) => amounts.every(Number.isInteger)),
  };
}
