import type { Issue } from '../model/issue.ts';
import type { ColumnUse, TableRole } from './fields.ts';
import type { RosterTitle } from './shapes/rosterTitles.ts';
import type { Dialect } from './sourceTable.ts';
import type { ProposedMeaning } from './values/proposedMeaning.ts';

/** `certain`: a known title whose values fit. `guess`: worth a look. `none`: nothing was recognised. */
export type Confidence = 'certain' | 'guess' | 'none';

/** A scale that a title names, like `(1-5)`. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

export interface ColumnReading {
  /** Its place in the file, the first being 0. */
  readonly index: number;
  /** The title as shown: `שם (2)` for the second of one title, `Column C` where there is none. */
  readonly title: string;
  readonly field: ColumnUse;
  readonly confidence: Confidence;
  /** Whether a person said what it is. */
  readonly chosen: boolean;
  /** Up to three different values as written. */
  readonly samples: readonly string[];
  readonly scale: Scale | null;
  /** What seems to separate the names in its cells, until a person says; absent where nothing doubtful does. */
  readonly split?: string;
  /** Of a roster: the question, and the organisation about which it asks. */
  readonly asks?: RosterTitle;
}

/** One row as a spreadsheet numbers it, the first line of the file being 1. */
export interface NumberedRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** One file as text in rows and columns, with what was understood of it. */
export interface TableReading {
  readonly file: string;
  /** The name of the file that holds it. */
  readonly fileName: string;
  readonly sheet: string | null;
  /** Whether it is hidden in its workbook. */
  readonly hidden: boolean;
  /** How many filled rows and columns its workbook hides; absent where none. */
  readonly hiddenRows?: number;
  readonly hiddenColumns?: number;
  /** How many tables seem to stand below each other in its sheet; with the first of them, and where there are more than one. */
  readonly stacked?: number;
  readonly pasted: boolean;
  readonly bytes: number;
  /** The SHA-256 of the file that holds it, in hexadecimal digits. */
  readonly hash: string;
  readonly dialect: Dialect | null;
  /** The row of the titles; 0 where there are none. */
  readonly headerRow: number;
  readonly role: TableRole;
  readonly roleConfidence: Confidence;
  /** Rows below the titles up to the last that is not blank. */
  readonly rowsRead: number;
  readonly columns: readonly ColumnReading[];
  /** The first rows below the titles. */
  readonly preview: readonly NumberedRow[];
  /** Every cell of the file, corrected where a person corrected it; `rows[0]` is row 1. */
  readonly rows: readonly (readonly string[])[];
  /** What stood in the corrected cells, by the key of the correction (`row:column`). */
  readonly written: Readonly<Record<string, string>>;
  /** What separates the items of a list in a cell, where the format knows. */
  readonly listSeparator?: string;
  /** Whether the rows are answers that organisations gave, so that whoever has none said nothing. */
  readonly respondents: boolean;
  /** What was noticed while reading. */
  readonly issues: readonly Issue[];
}

export type QuestionCode =
  | 'role'
  | 'headerRow'
  | 'column'
  | 'twoColumns'
  | 'split'
  | 'missingField'
  | 'encoding'
  | 'delimiter'
  | 'quotes'
  | 'repair'
  | 'reverseHebrew'
  | 'readAll'
  | 'numbers'
  | 'dates'
  | 'values';

/**
 * Something that the import does not know for certain. A `required` question has no safe answer and holds the import up; the
 * others go on with `answer`.
 */
export interface Question {
  readonly code: QuestionCode;
  readonly file: string;
  /** The title of the column that it is about. */
  readonly column: string | null;
  /** The index of that column. */
  readonly index: number | null;
  /** The field that is sought, where one is. */
  readonly field: string | null;
  /** The answers to choose from, the likeliest first: fields, column titles, row numbers, roles or encodings. */
  readonly candidates: readonly string[];
  /** What each text of the column is taken to mean, where the question is about that. */
  readonly meanings?: readonly ProposedMeaning[];
  /** What is taken until someone answers. */
  readonly answer: string | null;
  readonly required: boolean;
}

/** What was understood of the files. Nothing is imported yet. */
export interface Reading {
  readonly tables: readonly TableReading[];
  /** Why a file was not read at all; each names its file. */
  readonly refusals: readonly Issue[];
  readonly questions: readonly Question[];
}

/** What a person is shown of a table: all but its rows and what was noticed in them, which stay where the file was read. */
export interface TablePreview extends Omit<TableReading, 'rows' | 'issues'> {
  /** By the index of a column: one of its cells with a comma that may separate items, and by default does not. */
  readonly commas: ReadonlyMap<number, string>;
}

export interface ReadingPreview extends Omit<Reading, 'tables'> {
  readonly tables: readonly TablePreview[];
}
