import type { Issue } from '../model/issue.ts';
import type { ColumnUse } from './fields.ts';
import type { ImportIssueCode } from './issueCodes.ts';
import type { Encoding } from './text/encoding.ts';
import type { Quotes } from './text/splitRows.ts';

/** A mend of the whole text: whether it is made, and whether a person is still to be asked. */
export interface Mend {
  readonly on: boolean;
  readonly asked: boolean;
}

/** How a text was read as cells; what a workbook or a graph file holds needs none of it. */
export interface Dialect {
  readonly encoding: Encoding;
  /** Every encoding in which the file can be read, the likeliest first. */
  readonly encodings: readonly Encoding[];
  readonly encodingCertain: boolean;
  readonly delimiter: string;
  /** Every separator that gives columns, the likeliest first. */
  readonly delimiters: readonly string[];
  readonly delimiterCertain: boolean;
  readonly quotes: Quotes;
  /** Other ways to read its quotes, the likeliest first; empty where nobody need be asked. */
  readonly otherQuotes: readonly Quotes[];
  /** Text that was once saved in a wrong encoding, put right; null where none is. */
  readonly repair: Mend | null;
  /** Hebrew stored in the order of the eye, turned round; null where none is. */
  readonly reverseHebrew: Mend | null;
}

/** One table of a file as rows of cells, before anything is known of its columns. */
export interface SourceTable {
  /** What it is called everywhere, and by what it is told apart: see `tableKey`. */
  readonly file: string;
  /** The name of the file that holds it. */
  readonly fileName: string;
  /** The sheet of a workbook, or what a part of another format is called; null where a file is one table. */
  readonly sheet: string | null;
  /** Left out until someone says what its rows are: a sheet that is hidden in its workbook. */
  readonly hidden: boolean;
  /** The filled rows that its workbook hides, the first row being 1. */
  readonly hiddenRows?: readonly number[];
  /** The filled columns that its workbook hides, the first being 0. */
  readonly hiddenColumns?: readonly number[];
  /** How many tables seem to stand below each other in its sheet; with the first of them, and where there are more than one. */
  readonly stacked?: number;
  readonly pasted: boolean;
  readonly bytes: number;
  /** The SHA-256 of the file that holds it. */
  readonly hash?: string;
  readonly dialect: Dialect | null;
  /** Left out until someone says what its rows are: the file of the same bytes that was given before it. */
  readonly repeats?: string;
  /** Whether only its start was read, since a person has not yet said that all of it is meant. */
  readonly startOnly?: boolean;
  /** What the format itself says of its columns, by their index; a person's answer goes before it. The titles are then row 1. */
  readonly uses?: readonly (ColumnUse | null)[];
  /** What separates the items of a list in a cell, where the format knows. */
  readonly listSeparator?: string;
  /** `rows[0]` is row 1; blank rows at the end are gone. */
  readonly rows: readonly (readonly string[])[];
  /** What stood in the cells that a person corrected, by the key of the correction. */
  readonly written?: Readonly<Record<string, string>>;
  /** What was noticed while reading. */
  readonly issues: readonly Issue[];
}

/** What is in a file: its tables, or why it cannot be read. */
export type Source = readonly SourceTable[] | Issue;

/** `members.xlsx › Sheet1`; the file's name alone where it holds one table. */
export function tableKey(file: string, sheet: string | null | undefined): string {
  return sheet === null || sheet === undefined ? file : `${file} › ${sheet}`;
}

/** The file of a table's key. */
export function fileOfKey(key: string): string {
  return key.split(' › ')[0] ?? key;
}

export function refused(code: ImportIssueCode, file: string): Issue {
  return { code, severity: 'error', file, row: null, column: null, found: null, expected: null };
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

export function withoutBlankEnd(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let end = rows.length;
  while (end > 0 && isBlank(rows[end - 1] ?? [])) end -= 1;
  return rows.slice(0, end);
}
