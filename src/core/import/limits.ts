/**
 * How much one import takes. Each limit ends in a message that names it, never in a page that stops answering.
 * Ten times what the largest field map needs, and what a browser on a small machine still reads in seconds.
 */
export const limits = {
  /** Bytes of one file. */
  fileBytes: 64 * 1024 * 1024,
  /** Rows of one file, titles included. */
  rows: 300_000,
  /** Columns of one file. */
  columns: 1_000,
  /** Characters of one cell; a row with a longer one is set aside. */
  cellCharacters: 200_000,
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
