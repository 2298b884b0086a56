import { foldWord } from '../fold.ts';
import { wordMap } from './wordMap.ts';

export type Frequency = 'yearly' | 'quarterly' | 'monthly' | 'weekly' | 'daily';

const words = wordMap<Frequency>({
  yearly: `
    once or twice a year, once a year or less, at least once a year, hardly ever, almost never, כל שנה, מדי שנה, פעם או פעמיים בשנה, לעתים נדירות מאוד,
    yearly, annually, once a year, every year, annual, rarely, seldom, less than once a year, פעם בשנה, שנתי, שנתית, אחת לשנה, לעיתים רחוקות,
    לעתים רחוקות, לעיתים נדירות, לעתים נדירות, נדיר, כמעט אף פעם`,
  quarterly: `
    once a quarter, at least once a quarter, now and then, כל רבעון, מדי רבעון, מספר פעמים בשנה, אחת לכמה חודשים, מידי פעם,
    quarterly, every quarter, every few months, few times a year, a few times a year, several times a year, twice a year, occasionally, רבעוני, רבעונית,
    פעם ברבעון, אחת לרבעון, כמה פעמים בשנה, פעמיים בשנה, אחת לחצי שנה, פעם בחצי שנה, מדי פעם, פעם בכמה חודשים`,
  monthly: `
    about once a month, at least once a month, at least monthly, כל חודש, מידי חודש, לפחות פעם בחודש,
    monthly, once a month, every month, sometimes, חודשי, חודשית, פעם בחודש, אחת לחודש, מדי חודש, לפעמים, לעיתים, לעתים`,
  weekly: `
    about once a week, at least once a week, at least weekly, every other week, fortnightly, a few times a month, several times a month, כל שבוע, מידי שבוע, לפחות פעם בשבוע, פעם בשבועיים, אחת לשבועיים, כמה פעמים בחודש, מספר פעמים בחודש,
    weekly, once a week, every week, often, frequently, twice a month, every two weeks, biweekly, שבועי, שבועית, פעם בשבוע, אחת לשבוע,
    מדי שבוע, פעמיים בחודש, דו שבועי, לעיתים קרובות, לעתים קרובות, לעיתים תכופות, לעתים תכופות, הרבה`,
  daily: `
    almost daily, almost every day, once a day, a few times a week, more than once a week, מידי יום, יום יום, מספר פעמים בשבוע, כל הזמן,
    daily, every day, very often, constantly, always, several times a week, יומי, יומית, יומיומי, כל יום, מדי יום, כמה פעמים בשבוע, תמיד,
    לעיתים קרובות מאוד, באופן קבוע`,
});

const levels: readonly Frequency[] = ['yearly', 'quarterly', 'monthly', 'weekly', 'daily'];

/**
 * Where what a text says of how often stands between seldom and every day, from 0 to 1 in fourths; null for any other text.
 * What stands in brackets explains: `Weekly (or more)`.
 */
export function frequencyOf(text: string): number | null {
  const bare = text.replace(/[([][^)\]]*[)\]]/g, ' ').replace(/[.!:\s]+$/, '');
  const frequency = words.get(foldWord(text)) ?? words.get(foldWord(bare));
  return frequency === undefined ? null : levels.indexOf(frequency) / (levels.length - 1);
}
