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
} as const;
