import type { OnShare } from '../progress.ts';

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
  /** Whether a space stands between a separator and the quote that opens a cell. */
  readonly spacedQuotes: boolean;
  readonly unclosed: UnclosedQuote | null;
}

/**
 * How a cell holds its separator: between `"`, one inside written twice (`standard`); one inside behind `\\` (`backslash`); between
 * “ and ” (`curly`); not at all, so that every quote is a letter (`plain`).
 */
export type Quotes = 'standard' | 'plain' | 'curly' | 'backslash';

export const quotations: readonly Quotes[] = ['standard', 'plain', 'curly', 'backslash'];

/** After so many characters it is told how far the reading is. */
const toldEvery = 1_000_000;

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
export function splitRows(text: string, delimiter: string, quotes: Quotes = 'standard', onShare?: OnShare): SplitRows {
  const rows: string[][] = [];
  const strayQuotes: number[] = [];
  let spacedQuotes = false;
  let row: string[] = [];
  let at = 0;
  let stray = false;
  let told = 0;
  while (at <= text.length) {
    const opens = quotes === 'plain' ? -1 : quoteAt(text, at, quotes);
    const quoted = opens < 0 ? null : quotedCell(text, opens, delimiter, quotes);
    spacedQuotes ||= quoted !== null && opens > at;
    const cell = quoted ?? plainCell(text, at, delimiter);
    if (quoted === null && opens === at && text[at] === '"' && !cell.stray) {
      return { rows, strayQuotes, spacedQuotes, unclosed: { row: rows.length + 1, line: lineOf(text, opens) } };
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
    if (at - told >= toldEvery) {
      told = at;
      onShare?.(at / text.length);
    }
    if (at >= text.length) break;
  }
  return { rows, strayQuotes, spacedQuotes, unclosed: null };
}

/** The index of a quote that opens at `at`, after spaces if need be; -1 if none does. */
function quoteAt(text: string, at: number, quotes: Quotes): number {
  let index = at;
  while (text[index] === ' ') index += 1;
  const character = text[index];
  return character === '"' || (quotes === 'curly' && character !== undefined && curly.includes(character)) ? index : -1;
}

const curly = '“”„‟';

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
function quotedCell(text: string, opens: number, delimiter: string, quotes: Quotes): Cell | null {
  if (text[opens] !== '"') return curlyCell(text, opens, delimiter);
  const parts: string[] = [];
  let stray = false;
  let newline = false;
  let from = opens + 1;
  let search = from;
  for (;;) {
    const quote = text.indexOf('"', search);
    if (quote < 0) return null;
    newline ||= hasNewline(text, search, quote);
    if (quotes === 'backslash' && isEscaped(text, quote, from)) {
      search = quote + 1;
      continue;
    }
    if (text[quote + 1] === '"') {
      parts.push(text.slice(from, quote + 1));
      from = quote + 2;
      search = from;
      continue;
    }
    const end = cellEnd(text, quote + 1, delimiter);
    const cell = parts.join('') + text.slice(from, quote);
    if (end >= 0) return { text: quotes === 'backslash' ? unescaped(cell) : cell, end, stray };
    if (newline || text[quote - 1] === delimiter) return null;
    stray = true;
    search = quote + 1;
  }
}

/** Whether an odd number of backslashes stands before a quote; two of them are one that is a letter. */
function isEscaped(text: string, quote: number, from: number): boolean {
  let first = quote;
  while (first > from && text[first - 1] === '\\') first -= 1;
  return (quote - first) % 2 === 1;
}

function unescaped(cell: string): string {
  return cell.includes('\\') ? cell.replace(/\\(["\\])/g, '$1') : cell;
}

/** As `quotedCell`, between “ and ”; where the next one does not end the cell, they quote a word of it and no cell. */
function curlyCell(text: string, opens: number, delimiter: string): Cell | null {
  for (let index = opens + 1; index < text.length; index += 1) {
    if (!curly.includes(text.charAt(index))) continue;
    const end = cellEnd(text, index + 1, delimiter);
    return end < 0 ? null : { text: text.slice(opens + 1, index), end, stray: false };
  }
  return null;
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
