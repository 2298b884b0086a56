import type { SeatingGoal } from '../../../model/seatingRules.ts';
import type { GoalReached } from '../seating.ts';
import type { GroupToFill, SeatCandidate, SeatingProblem } from '../seatingProblem.ts';

/** A group and those who sit in it. */
export interface CountedGroup {
  readonly asked: GroupToFill;
  readonly members: readonly SeatCandidate[];
}

/** What an answer is worth by a goal. */
export type CountedGoal = Omit<GoalReached, 'bound'>;

export function countGoals({ goals }: SeatingProblem, groups: readonly CountedGroup[]): readonly CountedGoal[] {
  return goals.map((goal) => ({ goal, ...countGoal(goal, groups) }));
}

function countGoal(goal: SeatingGoal, groups: readonly CountedGroup[]): Omit<CountedGoal, 'goal'> {
  const seats = groups.flatMap(({ asked, members }) => members.map((member) => ({ asked, member })));
  switch (goal) {
    case 'reach':
      return { value: new Set(seats.flatMap(({ member }) => member.reaches)).size };
    case 'commitment':
      return { value: seats.filter(({ member }) => member.saidYes).length };
    case 'interest':
      return { value: total(seats.map(({ asked, member }) => interestOf(asked, member))) };
    case 'influenceTimesInterest':
      return { value: total(seats.map(({ asked, member }) => (member.influence ?? 0) * interestOf(asked, member))) };
    case 'balance': {
      const sums = groups.map(({ members }) => total(members.map(({ influence }) => influence ?? 0)));
      return { value: sums.length < 2 ? 0 : Math.max(...sums) - Math.min(...sums) };
    }
    case 'load':
      return countLoad(seats.map(({ member }) => member));
  }
}

/** What somebody's interest in a group counts; not known is 0. */
function interestOf({ interest }: GroupToFill, member: SeatCandidate): number {
  return interest?.[member.id] ?? member.interest ?? 0;
}

function countLoad(seats: readonly SeatCandidate[]): Omit<CountedGoal, 'goal'> {
  const loads = new Map<string, number>();
  for (const { id, seatsElsewhere } of seats) loads.set(id, (loads.get(id) ?? seatsElsewhere) + 1);
  const each = [...loads.values()];
  return { value: Math.max(0, ...each), beyond: total(each.map((load) => load - 1)) };
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
