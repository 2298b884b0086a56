import type { Organization } from './organization.ts';
import { farBeyond, usualTop } from './usualScale.ts';

/** The steps on which people rate, both ends among them. */
export interface RatingScale {
  readonly low: number;
  readonly top: number;
}

export interface RatingScales {
  readonly influence: RatingScale;
  readonly interest: RatingScale;
}

/** Where nobody rated yet. */
const usual = 5;

/**
 * The scales of influence and interest as the ratings show them. The two are rated together: where one seems to end at 3 and the
 * other at 5, nobody has given the highest steps of the first, and both end at 5.
 */
export function ratingScales(organizations: readonly Organization[]): RatingScales {
  const influence = scaleOf(organizations.flatMap((one) => one.influence ?? []));
  const interest = scaleOf(organizations.flatMap((one) => one.interest ?? []));
  const ends = [influence?.top ?? 0, interest?.top ?? 0];
  const least = ends.every((top) => top <= usual) ? Math.max(...ends) : 0;
  const joined = (scale: RatingScale | null): RatingScale => ({
    low: scale?.low ?? 1,
    top: Math.max(scale?.top ?? usual, least),
  });
  return { influence: joined(influence), interest: joined(interest) };
}

function scaleOf(ratings: readonly number[]): RatingScale | null {
  if (ratings.length === 0) return null;
  const low = ratings.reduce((least, rating) => Math.min(least, rating), 1);
  return { low: Math.floor(low), top: Math.ceil(farBeyond(ratings)?.top ?? usualTop(ratings)) };
}

/** Strictly above the middle: from 4 on of 1 to 5. */
export function isHigh(rating: number, { low, top }: RatingScale): boolean {
  return rating > (low + top) / 2;
}

/** The lowest whole step that is high. */
export function highFrom({ low, top }: RatingScale): number {
  return Math.floor((low + top) / 2) + 1;
}
