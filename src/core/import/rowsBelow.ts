import { foldText } from './fold.ts';
import { isBlank } from './sourceTable.ts';
import { isTotal } from './words/totalWords.ts';

type Rows = readonly (readonly string[])[];

const totalWithMore = /^(?:grand total|totals?|sums?|סה"כ|סך הכו?ל)(?:\s*(?:[:=–-]|\d)|(?: \S+){1,3} ?[:=–-] ?\d)/;
const note = /^(?:\*|(?:notes?|sources?|n\.?b\.?|remarks?|הערה|הערות|מקור|מקורות|הסבר)\s*[:：-])/;

/**
 * The rows at the end of a table, below the titles in row `headerRow`, that are totals or notes and nothing that the table lists;
 * each with the text that says so. Rows are numbered from 1.
 */
export function rowsBelow(rows: Rows, headerRow: number): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let index = rows.length - 1; index >= headerRow; index -= 1) {
    const cells = rows[index] ?? [];
    if (isBlank(cells)) continue;
    const label = labelOf(cells);
    if (label === null) break;
    found.set(index + 1, label);
  }
  return found;
}

function labelOf(cells: readonly string[]): string | null {
  const [label = '', ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const text = foldText(label);
  const total = isTotal(label) || totalWithMore.test(text);
  if (total && others.every((other) => /^[\d.,\s%₪$€()+-]+$/.test(other))) return label;
  return note.test(text) && others.length === 0 ? label : null;
}
