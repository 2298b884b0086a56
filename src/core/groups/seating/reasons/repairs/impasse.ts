import type { RepairReason, RuleRef, Shortfall } from '../../seating.ts';
import type { SeatCandidate, SeatingProblem } from '../../seatingProblem.ts';
import type { Asking, Least } from '../leastShortfall.ts';

/** A problem that cannot be met, and what is known of why. */
export interface Impasse {
  readonly asking: Asking;
  readonly problem: SeatingProblem;
  /** In all; null where not even what holds always can. */
  readonly shortfall: number | null;
  readonly missed: readonly Shortfall[];
  /** Rules that are at odds with others, and minimums that are missed; each once. */
  readonly atOdds: readonly RuleRef[];
  /** Everyone who could be asked, as if nobody had set them aside or banned them: not those who declined or are to be left alone. */
  readonly everyone: readonly SeatCandidate[];
}

/** A way out as it is found. */
export type Repairs = Generator<RepairReason>;

/** A way out, where it is proven to leave less missed than there is. */
export function* helping({ shortfall }: Impasse, repair: Omit<RepairReason, 'part' | 'left'>, left: Least): Repairs {
  if (helps(shortfall, left)) yield { part: 'repair', ...repair, left };
}

export function helps(shortfall: number | null, left: Least): left is number {
  return left !== null && left !== 'unproven' && (shortfall === null || left < shortfall);
}
