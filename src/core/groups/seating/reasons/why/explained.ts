import type { SeatingChanges } from '../../model/seatingModel.ts';
import type { Seat } from '../../model/seats.ts';
import type { SeatedIn, Seating } from '../../seating.ts';
import type { SeatingProblem } from '../../seatingProblem.ts';
import { solveSeating } from '../../solveSeating.ts';
import type { Asking } from '../leastShortfall.ts';

/** An answer that is to be explained. */
export interface Explained {
  readonly asking: Asking;
  readonly problem: SeatingProblem;
  readonly seating: Seating & { readonly groups: readonly SeatedIn[] };
}

/** The best answer to the problem, were it another. */
export function bestWith({ asking, problem }: Explained, changes: SeatingChanges): Seating {
  return solveSeating(problem, asking.solve, { seconds: asking.seconds, changes });
}

export function seatsIn({ seating }: Explained): readonly Seat[] {
  return seating.groups.flatMap(({ group, members }) => members.map((id) => ({ group, id })));
}

/** Who sits in a group by the first answer and not by the second. */
export function onlyIn(
  one: readonly SeatedIn[] | null,
  other: readonly SeatedIn[] | null,
  group: string | null,
): readonly string[] {
  const of = (groups: readonly SeatedIn[] | null) => groups?.find((some) => some.group === group)?.members ?? [];
  return of(one).filter((id) => !of(other).includes(id));
}
