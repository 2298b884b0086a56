import { highFrom, isHigh, type RatingScale } from '../../model/ratingScale.ts';
import type { InfluenceInterest, PlacedOrganization } from './influenceInterest.ts';

/** Who stands on one step of influence and one of interest. */
export interface MatrixCell {
  readonly influence: number;
  readonly interest: number;
  readonly placed: readonly PlacedOrganization[];
}

/** The steps of a scale, lowest first. */
export function stepsOf({ low, top }: RatingScale): readonly number[] {
  return Array.from({ length: top - low + 1 }, (_, step) => low + step);
}

/** The step on which a rating is drawn: the nearest one in its half of the scale. */
export function stepOf(rating: number, scale: RatingScale): number {
  const nearest = Math.min(scale.top, Math.max(scale.low, Math.round(rating)));
  const cut = highFrom(scale);
  return isHigh(rating, scale) ? Math.max(cut, nearest) : Math.min(cut - 1, nearest);
}

/** Every cell of the matrix that `isShown` leaves somebody in, and the empty ones: the highest influence first, then the lowest interest. */
export function matrixCells(
  { scales, placed }: InfluenceInterest,
  isShown: (one: PlacedOrganization) => boolean = () => true,
): readonly (readonly MatrixCell[])[] {
  const shown = placed.filter(isShown);
  return stepsOf(scales.influence)
    .toReversed()
    .map((influence) =>
      stepsOf(scales.interest).map((interest) => ({
        influence,
        interest,
        placed: shown.filter(
          (one) =>
            stepOf(one.influence, scales.influence) === influence && stepOf(one.interest, scales.interest) === interest,
        ),
      })),
    );
}
