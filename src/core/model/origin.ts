/** A text of a file of which a number, a date or a sector was made that it does not write plainly: the field, and the text. */
export type WrittenText = readonly [field: string, text: string];

/** Where a record came from: the file and the row as a spreadsheet numbers it. Null for what was entered by hand. */
export interface Origin {
  readonly file: string;
  readonly row: number;
  /** Absent where the file writes every number, date and sector as it is kept. */
  readonly written?: readonly WrittenText[];
}
