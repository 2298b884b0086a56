import { foldWord } from '../fold.ts';
import { wordList } from './wordMap.ts';

/** Titles of what one organisation says of another, item by item. */
const itemTitles = {
  reliability:
    'reliability, reliable, is reliable, dependable, dependability, אמינות, מהימנות, אמין, אפשר לסמוך, מידת אמינות',
  mission: `mission, shared mission, mission congruence, support of mission, shares our mission, common mission, שותפות למטרה,
    מטרה משותפת, שותפות במטרה, תמיכה במטרה, חזון משותף, שותפות לחזון`,
  openness:
    'openness, open, open to discussion, openness to discussion, פתיחות, פתיחות לשיח, פתיחות לדיון, מידת פתיחות',
  power:
    'power, influence, power and influence, power/influence, power influence, השפעה, כוח, כוח והשפעה, כוח השפעה, מידת השפעה',
  involvement: 'involvement, level of involvement, involved, מעורבות, מידת מעורבות, רמת מעורבות',
  resources: `resources, resource contribution, contribution of resources, contributes resources, משאבים, תרומת משאבים, תרומה במשאבים,
    הבאת משאבים`,
} as const;

const trust = new Set(
  wordList('trust, trust level, level of trust, trust score, אמון, מידת אמון, מידת האמון, רמת אמון, רמת האמון').map(
    foldWord,
  ),
);

const items = new Map(
  Object.entries(itemTitles).flatMap(([item, titles]) =>
    wordList(titles).map((title) => [foldWord(title), item] as const),
  ),
);

/** The item that a folded title names; null for any other. */
export function itemNamed(words: string): string | null {
  return items.get(words) ?? null;
}

/** Whether a folded title names trust as one number. */
export function namesTrust(words: string): boolean {
  return trust.has(words);
}
