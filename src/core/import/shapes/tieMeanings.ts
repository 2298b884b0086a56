import { foldWord } from '../fold.ts';
import type { Question, TableReading } from '../reading.ts';
import { numberOf } from '../values/numberStyle.ts';
import type { ProposedMeaning } from '../values/proposedMeaning.ts';
import { proposedMeanings } from '../values/proposedMeanings.ts';
import { meansEmpty } from '../words/emptyWords.ts';
import { frequencyOf } from '../words/frequencyWords.ts';
import { isPlainMark, markOf } from './marks.ts';

/** More different texts than this are no answers to a closed question. */
const vocabulary = 60;

type Answers = ReadonlyMap<string, string>;

/**
 * What the words between organisations are taken to mean: how strong the tie is, `0` being none. Empty where they are no scale, but
 * marks, numbers or kinds of ties, and where a person said what each means. `answers`: what a person said, by folded text.
 */
export function tieMeanings(table: TableReading, answers: Answers): readonly ProposedMeaning[] {
  const counts = wordsBetween(table);
  if (counts === null) return [];
  const meanings = meaningsIn(counts);
  const isScale = answers.size > 0 || [...counts.keys()].some((text) => Number(meanings.get(text) ?? 0) > 0);
  if (!isScale) return [];
  return [...counts]
    .filter(([text]) => !answers.has(foldWord(text)))
    .map(([text, count]) => ({ text, count, meaning: meanings.get(text) ?? null }));
}

/** Asks what these words mean, once for all the columns of a roster; those of which nothing is proposed among them. */
export function tieQuestion(table: TableReading, meanings: readonly ProposedMeaning[]): readonly Question[] {
  const column = table.columns.find(({ field }) => field === 'tieTo');
  if (column === undefined || meanings.length === 0) return [];
  const candidates = meanings.map(({ text, meaning }) => `${text} = ${meaning ?? '?'}`);
  const answer = meanings.flatMap(({ text, meaning }) => (meaning === null ? [] : [`${text} = ${meaning}`])).join('; ');
  const about = { file: table.file, column: column.asks?.question ?? column.title, index: column.index };
  return [{ code: 'values', ...about, field: 'tieTo', required: false, candidates, answer, meanings }];
}

function meaningsIn(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const others = new Map<string, number>();
  for (const [text, count] of counts) {
    const frequency = frequencyOf(text);
    if (frequency !== null) found.set(text, String(1 + frequency * 4));
    else if (markOf(text) === null) found.set(text, '0');
    else others.set(text, count);
  }
  for (const { text, meaning } of proposedMeanings('strength', others, null))
    if (meaning !== null) found.set(text, meaning);
  return found;
}

/** The different words in the columns of a roster or a matrix, with how often each occurs; null where there are too many. */
function wordsBetween(table: TableReading): ReadonlyMap<string, number> | null {
  const columns = table.columns.filter(({ field }) => field === 'tieTo').map(({ index }) => index);
  const counts = new Map<string, number>();
  const ignored = new Set<string>(['']);
  for (let row = table.headerRow; row < table.rows.length; row += 1) {
    const cells = table.rows[row] ?? [];
    for (const index of columns) {
      const text = (cells[index] ?? '').trim();
      if (ignored.has(text)) continue;
      const known = counts.get(text);
      if (known === undefined && !isWord(text)) ignored.add(text);
      else if (known === undefined && counts.size === vocabulary) return null;
      else counts.set(text, (known ?? 0) + 1);
    }
  }
  return counts;
}

/** Numbers and marks mean what they say; words for no tie are among those to look at. */
function isWord(text: string): boolean {
  if (meansEmpty(text) || numberOf(text) !== null) return false;
  return markOf(text) === null || !isPlainMark(text);
}
