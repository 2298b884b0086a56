/** Where the scales end on which people rate. */
const usualTops = [3, 5, 10];

/** Where the scale seems to end on which these were rated; the highest of them where it is none of the usual ones. */
export function usualTop(ratings: readonly number[]): number {
  const top = ratings.reduce((most, rating) => Math.max(most, rating), 0);
  return usualTops.find((usual) => top <= usual) ?? top;
}

/** Fewer ratings show no scale. */
const enough = 10;
/** The share of the ratings that keep to a scale while others are slips. */
const most = 0.9;

/**
 * The ratings that lie far beyond the scale of nearly all others, with the end of that scale: beyond the next usual one, so that a
 * scale of which the top is seldom used is none. Null where there are none, or where the others keep to no usual scale.
 */
export function farBeyond(
  ratings: readonly number[],
): { readonly top: number; readonly beyond: readonly number[] } | null {
  if (ratings.length < enough) return null;
  const sorted = ratings.toSorted((a, b) => a - b);
  const top = usualTop(sorted.slice(0, Math.ceil(sorted.length * most)));
  const place = usualTops.indexOf(top);
  const limit = usualTops[place + 1] ?? top;
  const beyond = sorted.filter((rating) => rating > limit);
  return place < 0 || beyond.length === 0 ? null : { top, beyond };
}
