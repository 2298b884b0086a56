/**
 * How much one import takes. Each limit ends in a message that names it, never in a page that stops answering.
 * A hundred times what the largest field map needs; what takes a browser long is asked about first.
 */
export const limits = {
  /** Bytes of one file. */
  fileBytes: 256 * 1024 * 1024,
  /** Bytes of a text of which only the start is read until a person says that all of it is meant; and how much that is. */
  askedBytes: 96 * 1024 * 1024,
  startBytes: 2 * 1024 * 1024,
  /** Rows of one table, titles included; of a text, as many as a sheet of Excel has. */
  rows: 300_000,
  textRows: 1_048_576,
  /** Columns of one file. */
  columns: 1_000,
  /** Characters of one cell; a row with a longer one is set aside. */
  cellCharacters: 200_000,
  /** Organisations and ties of a field beyond which figures and the map take long. */
  quickOrganizations: 5_000,
  quickTies: 50_000,
  /** Files of one import. */
  files: 50,
  /** Bytes to which all the parts of a workbook unpack. */
  unpackedBytes: 256 * 1024 * 1024,
  /** Parts of a workbook. */
  zipEntries: 10_000,
  /** How many times smaller a part larger than a megabyte may be packed; sheets of nothing but repetition reach about a hundred. */
  zipRatio: 250,
  /** Rows and columns of a sheet in Excel. */
  sheetRows: 1_048_576,
  sheetColumns: 16_384,
  /** Cells of one sheet that take the value of the merged area they stand in. */
  mergedCells: 1_000_000,
  /** How many cells of one kind are told one by one; the rest are counted. */
  cellsTold: 100,
} as const;
