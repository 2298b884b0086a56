/** Where a quote opened that nothing closes: its row, and the line of the file as an editor counts it. */
export interface UnclosedQuote {
  readonly row: number;
  readonly line: number;
}

export interface SplitRows {
  /** `rows[0]` is row 1. A blank line is a row with one empty cell. */
  readonly rows: readonly (readonly string[])[];
  /** Rows in which a quoted cell holds a quote that is not doubled. */
  readonly strayQuotes: readonly number[];
  readonly unclosed: UnclosedQuote | null;
}

export type Quotes = 'standard' | 'plain';

interface Cell {
  readonly text: string;
  /** The index behind the cell: of a separator, a newline, or the end. */
  readonly end: number;
  readonly stray: boolean;
}

/**
 * Reads text as rows of cells (RFC 4180 and what spreadsheets really write): CRLF, LF and CR end a row outside quotes, also
 * mixed; a quote counts only at the start of a cell, so that `מנכ"ל` is plain text; a newline at the end makes no row.
 * Never throws: an unclosed quote ends the reading and is returned with the rows before it.
 */
export function splitRows(text: string, delimiter: string, quotes: Quotes = 'standard'): SplitRows {
  const rows: string[][] = [];
  const strayQuotes: number[] = [];
  let row: string[] = [];
  let at = 0;
  let stray = false;
  while (at <= text.length) {
    const opens = quotes === 'standard' ? quoteAt(text, at) : -1;
    const quoted = opens < 0 ? null : quotedCell(text, opens, delimiter);
    const cell = quoted ?? plainCell(text, at, delimiter);
    if (quoted === null && opens === at && !cell.stray) {
      return { rows, strayQuotes, unclosed: { row: rows.length + 1, line: lineOf(text, opens) } };
    }
    row.push(cell.text);
    stray ||= cell.stray;
    at = cell.end + 1;
    if (text[cell.end] === delimiter) continue;
    if (text[cell.end] === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    if (stray) strayQuotes.push(rows.length);
    row = [];
    stray = false;
    if (at >= text.length) break;
  }
  return { rows, strayQuotes, unclosed: null };
}

/** The index of a quote that opens at `at`, after spaces if need be; -1 if none does. */
function quoteAt(text: string, at: number): number {
  let index = at;
  while (text[index] === ' ') index += 1;
  return text[index] === '"' ? index : -1;
}

function plainCell(text: string, at: number, delimiter: string): Cell {
  let end = at;
  while (end < text.length) {
    const character = text[end];
    if (character === delimiter || character === '\n' || character === '\r') break;
    end += 1;
  }
  const cell = text.slice(at, end);
  return { text: cell, end, stray: /^ *".*"/.test(cell) };
}

/**
 * The quoted cell that opens at `opens`, or null if it never closes. A quote that is neither doubled nor followed by the end of the
 * cell is kept as text on the cell's first line; after a newline or a separator it means that the quote before it was never
 * closed.
 */
function quotedCell(text: string, opens: number, delimiter: string): Cell | null {
  const parts: string[] = [];
  let stray = false;
  let newline = false;
  let from = opens + 1;
  let search = from;
  for (;;) {
    const quote = text.indexOf('"', search);
    if (quote < 0) return null;
    newline ||= hasNewline(text, search, quote);
    if (text[quote + 1] === '"') {
      parts.push(text.slice(from, quote + 1));
      from = quote + 2;
      search = from;
      continue;
    }
    const end = cellEnd(text, quote + 1, delimiter);
    if (end >= 0) return { text: parts.join('') + text.slice(from, quote), end, stray };
    if (newline || text[quote - 1] === delimiter) return null;
    stray = true;
    search = quote + 1;
  }
}

/** The index where a cell ends if only spaces stand before it; -1 if there is more. */
function cellEnd(text: string, at: number, delimiter: string): number {
  let index = at;
  while (text[index] === ' ' && delimiter !== ' ') index += 1;
  const character = text[index];
  if (character === undefined || character === delimiter || character === '\n' || character === '\r') return index;
  return -1;
}

function hasNewline(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const character = text[index];
    if (character === '\n' || character === '\r') return true;
  }
  return false;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\n|\r/).length;
}
