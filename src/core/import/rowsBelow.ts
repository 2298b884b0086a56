import { foldText } from './fold.ts';
import { isBlank } from './sourceTable.ts';
import { sectorOf } from './words/sectorWords.ts';
import { isTotal } from './words/totalWords.ts';

type Rows = readonly (readonly string[])[];

const totalWithMore = /^(?:grand total|totals?|sums?|סה"כ|סך הכו?ל)(?:\s*(?:[:=–-]|\d)|(?: \S+){1,3} ?[:=–-] ?\d)/;
/** A sum by its first word, whatever follows: `סה"כ צפון`. */
const sum = /^(?:sub ?-?totals?|grand total|סה"כ|סך הכו?ל|סיכום ביניים)(?![\p{L}\p{N}])/u;
/** How all these begin, so that most rows need no closer look. */
const begins = /^[\s\p{P}\p{Cf}]*(?:sub|grand|total|sums?|סה|סך|סיכום|ה?מגזר|the [a-z]+ sector|[a-z]+ sector)/iu;
const namesSector = /^ה?מגזר |^the [a-z]+ sector$|^[a-z]+ sector:?$/;
const note = /^(?:\*|(?:notes?|sources?|n\.?b\.?|remarks?|הערה|הערות|מקור|מקורות|הסבר)\s*[:：-])/;

/**
 * The rows below the titles in row `headerRow` that are nothing that the table lists, each with the text that says so: totals and notes
 * at its end, and between its rows sums over figures and headings of a part. Rows are numbered from 1.
 */
export function rowsBelow(rows: Rows, headerRow: number): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const columns = filledIn(rows[headerRow - 1] ?? []).length;
  let isEnd = true;
  for (let index = rows.length - 1; index >= headerRow; index -= 1) {
    const cells = rows[index] ?? [];
    if (isBlank(cells)) continue;
    const label = (isEnd ? labelOf(cells) : null) ?? labelBetween(cells, columns);
    if (label === null) isEnd = false;
    else found.set(index + 1, label);
  }
  return found;
}

/** A table of more rows is judged by its other rows all the same. */
const fewRows = 2_000;

/** The rows below the titles, those that are no record left blank where there are few enough to look. */
export function recordsBelow(rows: Rows, headerRow: number): Rows {
  const data = rows.slice(headerRow);
  if (data.length > fewRows) return data;
  const others = rowsBelow(rows, headerRow);
  return others.size === 0 ? data : data.map((cells, index) => (others.has(headerRow + index + 1) ? [] : cells));
}

/** A sum of the rows above it, or a heading alone in its row over the organisations of one sector. */
function labelBetween(cells: readonly string[], columns: number): string | null {
  if (!begins.test(cells.find((cell) => cell.trim() !== '') ?? '')) return null;
  const [label = '', ...others] = filledIn(cells);
  if (others.length > 0) return sum.test(foldText(label)) && others.every(isFigure) ? label : null;
  const heading = columns > 1 && namesSector.test(foldText(label)) && sectorOf(label) !== null;
  return heading || totalWithMore.test(foldText(label)) ? label : null;
}

function filledIn(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

function isFigure(text: string): boolean {
  return /^[\d.,\s%₪$€()+-]+$/.test(text);
}

function labelOf(cells: readonly string[]): string | null {
  const [label = '', ...others] = filledIn(cells);
  const text = foldText(label);
  const total = isTotal(label) || totalWithMore.test(text);
  if (total && others.every(isFigure)) return label;
  return note.test(text) && others.length === 0 ? label : null;
}
