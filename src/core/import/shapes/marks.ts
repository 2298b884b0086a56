import { foldWord } from '../fold.ts';
import { numberOf } from '../values/numberStyle.ts';
import { booleanOf } from '../words/booleanWords.ts';
import { meansEmpty } from '../words/emptyWords.ts';
import { wordList } from '../words/wordMap.ts';

/** What a cell between two organisations says: a tie, how strong where a number is written, and of what kind where a word is. */
export interface Mark {
  readonly strength: number | null;
  readonly text: string | null;
  /** Whether it is a word of a scale on which nobody has placed it. */
  readonly unread?: boolean;
}

/** What answers of forms say where there is no tie. */
const nothing = new Set(
  wordList(
    'never, no contact, no connection, no relationship, not at all, do not know them, אין קשר, אף פעם, כלל לא, לא מכיר, לא מכירים, אין היכרות',
  ).map(foldWord),
);

/** `1`, `x`, `✓`, `כן` and `3` are ties, `funding` is one of that kind; an empty cell, `0`, `-` and `no` are none. */
export function markOf(cell: string): Mark | null {
  const text = cell.trim();
  if (meansEmpty(text) || nothing.has(foldWord(text))) return null;
  const strength = numberOf(text);
  if (strength !== null) return strength === 0 ? null : { strength, text: null };
  const answer = text === '+' ? true : booleanOf(text);
  if (answer === false) return null;
  return { strength: null, text: answer === null ? text : null };
}

/** Whether a cell holds nothing but a mark or a number. */
export function isPlainMark(cell: string): boolean {
  return (markOf(cell)?.text ?? null) === null;
}

/** Whether every cell of a column, of which some are filled, holds nothing but marks. */
export function isMarked(rows: readonly (readonly string[])[], column: number): boolean {
  let filled = 0;
  for (const cells of rows) {
    const cell = cells[column] ?? '';
    if (cell.trim() === '') continue;
    if (!isPlainMark(cell)) return false;
    filled += 1;
  }
  return filled > 0;
}
