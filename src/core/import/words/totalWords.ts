import { foldText, foldWord } from '../fold.ts';
import { wordList } from './wordMap.ts';

const totals = new Set(
  wordList(`total, totals, sum, sums, grand total, all, overall, count, average, mean, סה"כ, סהכ, סך הכל, סך הכול, סכום,
  סיכום, ממוצע`).map(foldWord),
);

/** Whether a label stands for a sum over the others, and for no organisation. */
export function isTotal(text: string): boolean {
  return totals.has(foldWord(text).replace(/[\s:.]+$/, ''));
}

const sum = /^(?:(?:sub ?-?|grand )?totals?|sum|סה"כ|סהכ|סך הכו?ל|סיכום ביניים)(?![\p{L}\p{N}])/u;

/** The same of a label that goes on to say of what: `סה"כ מפגשים`. */
export function startsWithTotal(text: string): boolean {
  return isTotal(text) || sum.test(foldText(text));
}
