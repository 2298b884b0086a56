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
    suggested, suggestion, proposed, proposal, planned, potential, hypothetical, possible, future, intended, desired, wished for, to be made, not yet,
    מוצע, מוצעת, מוצעים, הצעה, קשר מוצע, מתוכנן, מתוכננת, מתוכננים, פוטנציאלי, פוטנציאלית, היפותטי, עתידי, עתידית, אפשרי, אפשרית, רצוי, עדיין לא`,
  recorded: `
    recorded, existing, exists, current, actual, real, established, in place, there,
    קיים, קיימת, קיימים, קשר קיים, רשום, בפועל, נוכחי, נוכחית`,
});

/** Whose word a tie rests on; null for anything else. */
export function assertionOf(text: string): TieAssertion | null {
  return assertions.get(foldWord(text)) ?? null;
}

/** Whether a tie is there or only suggested; null for anything else. */
export function statusOf(text: string): TieStatus | null {
  return statuses.get(foldWord(text)) ?? null;
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
