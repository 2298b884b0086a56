import type { Difference, GoalReached, Seating } from '../../seating.ts';

/** How an answer compares with another: not at all, by so much, or it is not known. */
export type Compared = { readonly difference: Difference | null; readonly isWorse: boolean } | 'unproven';

type Valued = Pick<Seating, 'goals'> & { readonly shortfall: number | null };

const same: Compared = { difference: null, isWorse: false };
/** Sums of fractions differ in their last digits by the order of their parts. */
const lastDigits = 1e-6;

/** Whether an answer is worse than another, or better, by the first thing in which they differ. */
export function compared(to: Valued, answer: Valued): Exclude<Compared, 'unproven'> {
  return comparedUntil(to, answer, () => false) as Exclude<Compared, 'unproven'>;
}

/**
 * How the best answer to a changed problem compares with a proposal: known where the first thing in which they differ is proven to
 * be the best that the changed problem has. An answer without groups compares with nothing.
 */
export function provenCompared(to: Valued, best: Seating): Compared {
  if (best.groups === null || !isShortfallProven(best)) return 'unproven';
  return comparedUntil(to, best, ({ value, bound }) => !best.optimum && value !== bound);
}

/** Whether nothing can miss less. */
export function isShortfallProven({ optimum, shortfall, goals, gap }: Seating): boolean {
  if (optimum || shortfall === 0) return true;
  return goals.some(({ bound }) => bound !== null) || gap === null;
}

function comparedUntil(to: Valued, answer: Valued, isOpen: (goal: GoalReached) => boolean): Compared {
  const more = (answer.shortfall ?? 0) - (to.shortfall ?? 0);
  if (more !== 0) return { difference: { by: 'shortfall', amount: Math.abs(more) }, isWorse: more > 0 };
  for (const [at, goal] of answer.goals.entries()) {
    if (isOpen(goal)) return 'unproven';
    const loss = lossOf(to.goals[at], goal);
    if (Math.abs(loss) > lastDigits * Math.max(1, Math.abs(goal.value))) {
      return { difference: { by: goal.goal, amount: Math.abs(loss) }, isWorse: loss > 0 };
    }
  }
  return same;
}

/** How much worse a goal came out than before; of load the most seats of anybody or, where that is the same, seats beyond the first. */
function lossOf(before: GoalReached | undefined, { goal, value, beyond = 0 }: GoalReached): number {
  const more = value - (before?.value ?? 0);
  switch (goal) {
    case 'load':
      return more === 0 ? beyond - (before?.beyond ?? 0) : more;
    case 'balance':
      return more;
    case 'reach':
    case 'commitment':
    case 'interest':
    case 'influenceTimesInterest':
      return -more;
  }
}
