/**
 * Something a person should know or decide about what they brought in. A failure that a user can cause is a value of this
 * type, never an exception. The sentence for each code lives in i18n (`issues`).
 */
export type Severity = 'error' | 'warning' | 'note';

export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string | null;
  /** The row as a spreadsheet numbers it, the first line of the file being 1; null where the whole file is meant. */
  readonly row: number | null;
  /** The column's title as written, or its letter where it has none. */
  readonly column: string | null;
  readonly found: string | null;
  readonly expected: string | null;
}
