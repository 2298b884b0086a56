import { foldWord } from '../fold.ts';
import type { Scale } from '../reading.ts';
import { wordMap } from './wordMap.ts';

export type RatingWord = 'veryLow' | 'low' | 'medium' | 'high' | 'veryHigh';

const words = wordMap<RatingWord>({
  veryLow:
    'very low, very weak, strongly opposed, נמוך מאוד, נמוכה מאוד, חלש מאוד, חלשה מאוד, נמוך מאד, נמוכה מאד, חלש מאד, חלשה מאד, מועטה מאוד, מתנגד נחרצות',
  low: 'low, lo, l, weak, small, little, minor, opposed, opponent, נמוך, נמוכה, נמוכים, חלש, חלשה, קטן, קטנה, מעט, מועט, מועטה, מתנגד, מתנגדת',
  medium:
    'medium, med, mid, m, moderate, average, middle, neutral, בינוני, בינונית, בינוניים, ממוצע, ממוצעת, ניטרלי, ניטרלית, נייטרלי, נייטרלית',
  high: 'high, hi, h, strong, large, great, major, supportive, supporter, גבוה, גבוהה, גבוהים, חזק, חזקה, גדול, גדולה, רב, רבה, תומך, תומכת',
  veryHigh:
    'very high, very strong, strongly supportive, גבוה מאוד, גבוהה מאוד, חזק מאוד, חזקה מאוד, רבה מאוד, גבוה מאד, גבוהה מאד, חזק מאד, חזקה מאד, רבה מאד, תומך נלהב',
});

const five: Readonly<Record<RatingWord, number>> = { veryLow: 0, low: 1, medium: 2, high: 3, veryHigh: 4 };
const three: Readonly<Record<RatingWord, number>> = { veryLow: 0, low: 0, medium: 1, high: 2, veryHigh: 2 };

/** The level that a word of a rating names; null for any other text. */
export function ratingWordOf(text: string): RatingWord | null {
  return words.get(foldWord(text)) ?? null;
}

/**
 * Where a level stands on a scale: on five places spread evenly over it, so that `high` is 4 from 1 to 5 whatever other words stand
 * beside it. A scale of fewer steps has three, its ends and its middle.
 */
export function placeOf(word: RatingWord, { low, high }: Scale): number {
  const share = high - low < 4 ? three[word] / 2 : five[word] / 4;
  return low + share * (high - low);
}
