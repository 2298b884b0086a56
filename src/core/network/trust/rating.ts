import type { OrganizationId } from '../../model/ids.ts';

/** What one organisation says of another, item by item; an item without an answer is not there, which is no zero. */
export interface Rating {
  readonly rater: OrganizationId;
  readonly ratee: OrganizationId;
  readonly items: ReadonlyMap<string, number>;
}

/** The items that make up trust in an organisation, and those that make up its value to the others. */
export interface RatingItems {
  readonly trust: readonly string[];
  readonly value: readonly string[];
}

/**
 * Three items each, after the construct of Varda, Chandra, Stern & Lurie 2008 (J. Public Health Manag. Pract. 14(5):E1), in words of
 * our own.
 */
export const usualItems: RatingItems = {
  trust: ['reliability', 'mission', 'openness'],
  value: ['power', 'involvement', 'resources'],
};

/**
 * Ratings without those of oneself, one for each rater and ratee: where there are several, as of several persons, each item is their
 * mean, so that everybody counts once.
 */
export function ratingsOfOthers(ratings: readonly Rating[]): readonly Rating[] {
  const pairs = new Map<string, Rating[]>();
  for (const rating of ratings) {
    if (rating.rater === rating.ratee || rating.items.size === 0) continue;
    const key = `${rating.rater} ${rating.ratee}`;
    const before = pairs.get(key);
    if (before === undefined) pairs.set(key, [rating]);
    else before.push(rating);
  }
  return [...pairs.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const keys = new Set(same.flatMap(({ items }) => [...items.keys()]));
    const items = [...keys].map((key) => [key, mean(same.flatMap((one) => one.items.get(key) ?? [])) ?? 0] as const);
    return [{ ...first, items: new Map(items) }];
  });
}

/** Null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
