import { foldWord } from '../fold.ts';
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

const places: Readonly<Record<RatingWord, number>> = { veryLow: 0, low: 1, medium: 2, high: 3, veryHigh: 4 };

/** The level that a word of a rating names; null for any other text. */
export function ratingWordOf(text: string): RatingWord | null {
  return words.get(foldWord(text)) ?? null;
}

/** Where a level stands between the ends of a scale, from 0 to 1: on five levels where the extremes are used, else on three. */
export function placeOf(word: RatingWord, hasExtremes: boolean): number {
  return hasExtremes ? places[word] / 4 : (places[word] - 1) / 2;
}
