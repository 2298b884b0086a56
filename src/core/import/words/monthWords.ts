import { foldWord } from '../fold.ts';
import { wordList } from './wordMap.ts';

const months = [
  'january, jan, ינואר',
  'february, feb, פברואר',
  'march, mar, מרץ, מרס',
  'april, apr, אפריל',
  'may, מאי',
  'june, jun, יוני',
  'july, jul, יולי',
  'august, aug, אוגוסט',
  'september, sep, sept, ספטמבר',
  'october, oct, אוקטובר',
  'november, nov, נובמבר',
  'december, dec, דצמבר',
];

const numbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) => wordList(names).map((name) => [foldWord(name), index + 1] as const)),
);

/** The month that a word names, from 1; `באפריל` too. Null for any other word. */
export function monthOf(word: string): number | null {
  const folded = foldWord(word);
  return numbers.get(folded) ?? numbers.get(folded.replace(/^ב/, '')) ?? null;
}
