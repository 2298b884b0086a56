/** What the cells of one column look like, so that a title can be believed or doubted. */
export interface ColumnValues {
  readonly index: number;
  /** Cells that are not blank, trimmed, as written. */
  readonly filled: readonly string[];
  /** The different ones among them, in order of appearance. */
  readonly distinct: readonly string[];
}

const enough = 5_000;

/** Reads the first rows of a column; more of them would not change what it looks like. */
export function columnValues(rows: readonly (readonly string[])[], index: number): ColumnValues {
  const filled: string[] = [];
  for (const row of rows) {
    const cell = row[index]?.trim() ?? '';
    if (cell !== '') filled.push(cell);
    if (filled.length === enough) break;
  }
  return { index, filled, distinct: [...new Set(filled)] };
}

/** The share of filled cells for which `fits` holds; 1 for an empty column, in which nothing speaks against it. */
export function shareOf(values: ColumnValues, fits: (text: string) => boolean): number {
  if (values.filled.length === 0) return 1;
  return values.filled.filter(fits).length / values.filled.length;
}
