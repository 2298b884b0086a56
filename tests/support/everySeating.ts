import { countSeating, type SeatingCount } from '../../src/core/groups/seating/count/countSeating.ts';
import type { SeatedIn } from '../../src/core/groups/seating/seating.ts';
import type { SeatingProblem } from '../../src/core/groups/seating/seatingProblem.ts';

/** Every way to fill the groups of a small problem that keeps the rules that hold always, with what it comes to. */
export function everySeating(problem: SeatingProblem): readonly { groups: readonly SeatedIn[]; count: SeatingCount }[] {
  const sets = problem.groups.map(({ group, eligible }) =>
    Array.from({ length: 2 ** eligible.length }, (_, mask): SeatedIn => {
      return { group, members: eligible.filter((_, at) => Math.floor(mask / 2 ** at) % 2 === 1) };
    }),
  );
  const all = sets.reduce<readonly (readonly SeatedIn[])[]>(
    (before, next) => before.flatMap((groups) => next.map((one) => [...groups, one])),
    [[]],
  );
  return all
    .map((groups) => ({ groups, count: countSeating(problem, groups) }))
    .filter(({ count }) => count.broken.length + count.senseless.length === 0);
}

/** What an answer is compared by: the less of the first in which two differ, the better. */
export function worth({ shortfall, goals }: Pick<SeatingCount, 'shortfall' | 'goals'>): readonly number[] {
  const isLeast = ({ goal }: SeatingCount['goals'][number]) => goal === 'balance' || goal === 'load';
  return [
    shortfall,
    ...goals.flatMap((one) => [
      isLeast(one) ? one.value : -one.value,
      ...(one.beyond === undefined ? [] : [one.beyond]),
    ]),
  ];
}

export function compareWorth(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
