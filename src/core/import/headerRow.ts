import { foldHeader } from './fold.ts';
import type { Confidence } from './reading.ts';
import { isFigure, titleEvidence } from './titleEvidence.ts';
import { isGroupRow, isSecondRow } from './titleRows.ts';
import { isKnownTitle } from './words/titles.ts';

type Rows = readonly (readonly string[])[];

export interface HeaderGuess {
  /** The row of the titles, the first line being 1; 0 where there are none. */
  readonly row: number;
  /** Whether the row above it belongs to the titles too. */
  readonly joined?: boolean;
  readonly confidence: Confidence;
}

/** Titles stand near the top; what is above them is a heading. */
const searched = 30;

/**
 * The row with the most known titles; else, as a guess, the first row as wide as the table that differs from the rows below it as
 * titles do; else no row, since taking data for titles would lose it. Titles in two rows are found as the lower one, joined.
 */
export function findHeaderRow(rows: Rows): HeaderGuess {
  const found = oneRow(rows);
  if (found.row === 0) return found;
  const [above = [], titles = [], below = []] = [rows[found.row - 2], rows[found.row - 1], rows[found.row]];
  if (isGroupRow(above, titles)) return { row: found.row, joined: true, confidence: 'guess' };
  if (isSecondRow(titles, below)) return { row: found.row + 1, joined: true, confidence: 'guess' };
  return found;
}

function oneRow(rows: Rows): HeaderGuess {
  const top = rows.slice(0, searched);
  const known = top.map((cells, index) => (standsOut(top, index) ? knownIn(cells).size : 0));
  const most = Math.max(0, ...known);
  const row = known.indexOf(most) + 1;
  if (most >= 2) return { row, confidence: 'certain' };
  const width = usualWidth(rows);
  const wide = top.findIndex((cells) => filledIn(cells) >= Math.max(1, width * 0.6)) + 1;
  if (most === 1 && (width <= 2 || row === wide)) {
    const certain = width <= 2 || titleEvidence(rows[row - 1] ?? [], rows.slice(row)) > 0;
    return { row, confidence: certain ? 'certain' : 'guess' };
  }
  if (wide === 0) return { row: top.length === 0 ? 0 : 1, confidence: 'guess' };
  const titles = rows[wide - 1] ?? [];
  const differs = looksLikeTitles(titles) && titleEvidence(titles, rows.slice(wide)) > 0;
  return { row: differs ? wide : 0, confidence: 'guess' };
}

/** The different known titles of a row: one word many times over is no row of titles. */
function knownIn(cells: readonly string[]): ReadonlySet<string> {
  return new Set(cells.map((cell) => foldHeader(cell).words).filter(isKnownTitle));
}

/** Only headings stand above titles, and a heading holds fewer texts; below a row as wide as itself a row is data. */
function standsOut(rows: Rows, index: number): boolean {
  const width = textsIn(rows[index] ?? []).size;
  return rows.slice(0, index).every((above) => textsIn(above).size < width);
}

function looksLikeTitles(cells: readonly string[]): boolean {
  const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const distinct = new Set(texts).size === texts.length;
  return distinct && texts.every((text) => !isFigure(text) && text.length < 80);
}

function usualWidth(rows: Rows): number {
  const widths = rows.map(filledIn).filter((width) => width > 0);
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

function filledIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

/** The different texts of a row: a merged cell may be written in each of its places. */
function textsIn(cells: readonly string[]): ReadonlySet<string> {
  return new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));
}
