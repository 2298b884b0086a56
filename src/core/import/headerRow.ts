import { numberOf } from './cellValues.ts';
import { foldHeader } from './fold.ts';
import type { Confidence } from './reading.ts';
import { isKnownTitle } from './words/titles.ts';

export interface HeaderGuess {
  /** The row of the titles, the first line being 1; 0 where there are none. */
  readonly row: number;
  readonly confidence: Confidence;
}

/** Titles stand near the top; what is above them is a heading. */
const searched = 30;

/**
 * The row with the most known titles; else, as a guess, the first row as wide as the table whose cells are different texts; else
 * no row, since the first one looks like data.
 */
export function findHeaderRow(rows: readonly (readonly string[])[]): HeaderGuess {
  const top = rows.slice(0, searched);
  const known = top.map((cells, index) =>
    standsOut(top, index) ? cells.filter((cell) => isKnownTitle(foldHeader(cell).words)).length : 0,
  );
  const most = Math.max(0, ...known);
  const row = known.indexOf(most) + 1;
  if (most >= 2) return { row, confidence: 'certain' };
  const width = usualWidth(rows);
  const wide = top.findIndex((cells) => filledIn(cells) >= Math.max(1, width * 0.6)) + 1;
  if (most === 1 && (width <= 2 || row === wide)) return { row, confidence: width <= 2 ? 'certain' : 'guess' };
  if (wide === 0) return { row: top.length === 0 ? 0 : 1, confidence: 'guess' };
  return { row: looksLikeTitles(rows[wide - 1] ?? []) ? wide : 0, confidence: 'guess' };
}

/** Only headings stand above titles, and a heading fills fewer cells; below a row as wide as itself a row is data. */
function standsOut(rows: readonly (readonly string[])[], index: number): boolean {
  const width = filledIn(rows[index] ?? []);
  return rows.slice(0, index).every((above) => filledIn(above) < width);
}

function looksLikeTitles(cells: readonly string[]): boolean {
  const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const distinct = new Set(texts).size === texts.length;
  return distinct && texts.every((text) => numberOf(text) === null && text.length < 80 && !text.includes('@'));
}

function usualWidth(rows: readonly (readonly string[])[]): number {
  const widths = rows.map(filledIn).filter((width) => width > 0);
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

function filledIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}
