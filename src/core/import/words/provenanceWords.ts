import type { TieAssertion, TieStatus } from '../../model/tie.ts';
import { foldWord } from '../fold.ts';
import { wordList, wordMap } from './wordMap.ts';

/** What files write for whose word a tie rests on. */
const assertions = wordMap<TieAssertion>({
  staff: `
    staff, our staff, the staff, team, our team, the team, project team, project staff, backbone, backbone staff, backbone team, staff belief,
    צוות, הצוות, הצוות שלנו, צוות היוזמה, צוות הפרויקט, צוות השדרה, צוות ארגון השדרה, ארגון השדרה, לפי הצוות, דברי הצוות`,
  oneSide: `
    oneSide, one side, one-side, one sided, one-sided, one party, one of them, one of the two, only one side, reported by one side,
    צד אחד, צד אחד בלבד, רק צד אחד, חד צדדי, חד־צדדי, אחד הצדדים, אחד מהם`,
  bothSides: `
    bothSides, both sides, both, both parties, both of them, two sides, two-sided, reported by both sides, confirmed by both, mutually confirmed,
    שני הצדדים, שני צדדים, שניהם, דו צדדי, דו־צדדי, שני הארגונים, מאושר בידי שניהם`,
  document: `
    document, a document, documents, documented, document review, written source, published source, contract, annual report,
    מסמך, מסמכים, מתועד, תיעוד, מסמך כתוב, מקור כתוב, פרסום, דוח שנתי, חוזה`,
});

const statuses = wordMap<TieStatus>({
  suggested: `
    suggested, suggestion, proposed, proposal, planned, potential, hypothetical, possible, prospective, future, intended, desired, wished for, to be made, not yet, in planning, being planned,
    מוצע, מוצעת, מוצעים, הצעה, קשר מוצע, מתוכנן, מתוכננת, מתוכננים, פוטנציאלי, פוטנציאלית, היפותטי, עתידי, עתידית, עתידיים, אפשרי, אפשרית, אפשריים,
    פוטנציאליים, רצוי, רצויה, עדיין לא, טרם, בתכנון, לתכנון, קשר מתוכנן, קשר עתידי, קשר אפשרי, קשר פוטנציאלי`,
  recorded: `
    recorded, existing, exists, current, actual, real, established, in place, there, active, live, ongoing,
    קיים, קיימת, קיימים, קשר קיים, רשום, רשומה, בפועל, נוכחי, נוכחית, פעיל, פעילה, פעילים, קשר פעיל`,
});

const endings = new Set(
  wordList(`
    ended, over, inactive, not active, no longer active, no longer, past, former, formerly, previous, finished, discontinued, terminated, ceased, historical,
    הסתיים, הסתיימה, הסתיימו, נגמר, נגמרה, הופסק, הופסקה, לא פעיל, לא פעילה, לא פעילים, כבר לא, כבר לא קיים, לא קיים עוד, לשעבר, בעבר, היסטורי,
    קשר שהסתיים, קשר לא פעיל, קשר לשעבר`).map(foldWord),
);

/** Whose word a tie rests on; null for anything else. */
export function assertionOf(text: string): TieAssertion | null {
  return assertions.get(foldWord(text)) ?? null;
}

/** Whether a tie is there or only suggested; null for anything else. */
export function statusOf(text: string): TieStatus | null {
  return statuses.get(foldWord(text)) ?? null;
}

/** Whether a text says that a tie was there and is not any more. */
export function saysEnded(text: string): boolean {
  return endings.has(foldWord(text));
}

const own = new Set(
  wordList(
    `recorded, suggested, רשום, מוצע, staff, oneSide, one side, bothSides, both sides, document, a document, הצוות, צד אחד, שני הצדדים, מסמך`,
  ).map(foldWord),
);

/** Whether a text is what the program itself writes for one of these. */
export function isOwnProvenanceWord(text: string): boolean {
  return own.has(foldWord(text));
}
