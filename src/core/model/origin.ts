/** Where a record came from: the file and the row as a spreadsheet numbers it. Null for what was entered by hand. */
export interface Origin {
  readonly file: string;
  readonly row: number;
}
