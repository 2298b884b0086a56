import { foldWord } from '../fold.ts';
import { wordMap } from './wordMap.ts';

export type Frequency = 'yearly' | 'quarterly' | 'monthly' | 'weekly' | 'daily';

const words = wordMap<Frequency>({
  yearly: `
    yearly, annually, once a year, every year, annual, rarely, seldom, less than once a year, פעם בשנה, שנתי, שנתית, אחת לשנה, לעיתים רחוקות,
    לעתים רחוקות, לעיתים נדירות, לעתים נדירות, נדיר, כמעט אף פעם`,
  quarterly: `
    quarterly, every quarter, every few months, few times a year, a few times a year, several times a year, twice a year, occasionally, רבעוני, רבעונית,
    פעם ברבעון, אחת לרבעון, כמה פעמים בשנה, פעמיים בשנה, אחת לחצי שנה, פעם בחצי שנה, מדי פעם, פעם בכמה חודשים`,
  monthly: `
    monthly, once a month, every month, sometimes, חודשי, חודשית, פעם בחודש, אחת לחודש, מדי חודש, לפעמים, לעיתים, לעתים`,
  weekly: `
    weekly, once a week, every week, often, frequently, twice a month, every two weeks, biweekly, שבועי, שבועית, פעם בשבוע, אחת לשבוע,
    מדי שבוע, פעמיים בחודש, דו שבועי, לעיתים קרובות, לעתים קרובות, לעיתים תכופות, לעתים תכופות, הרבה`,
  daily: `
    daily, every day, very often, constantly, always, several times a week, יומי, יומית, יומיומי, כל יום, מדי יום, כמה פעמים בשבוע, תמיד,
    לעיתים קרובות מאוד, באופן קבוע`,
});

const levels: readonly Frequency[] = ['yearly', 'quarterly', 'monthly', 'weekly', 'daily'];

/** Where what a text says of how often stands between seldom and every day, from 0 to 1 in fourths; null for any other text. */
export function frequencyOf(text: string): number | null {
  const frequency = words.get(foldWord(text));
  return frequency === undefined ? null : levels.indexOf(frequency) / (levels.length - 1);
}
