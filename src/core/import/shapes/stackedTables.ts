import type { TableChoice } from '../choices.ts';
import { foldHeader } from '../fold.ts';
import { isBlank, type SourceTable, tableKey, withoutBlankEnd } from '../sourceTable.ts';
import { isKnownTitle } from '../words/titles.ts';

type Rows = readonly (readonly string[])[];

/** Under a gap titles stand in the first row, or under a heading of a row or two. */
const searched = 3;
const fewestTitles = 2;

/**
 * The tables of one sheet that stand below each other, parted by blank rows, each with titles of its own: organisations and then their
 * ties. The first keeps the name of the sheet, the next are `2`, `3`, …; rows keep the numbers that a spreadsheet shows. A sheet that
 * is one table, or whose rows are parted by blank ones, comes back as it is, and so does one of which a person says so.
 */
export function stackedTables(table: SourceTable, { oneTable }: TableChoice): readonly SourceTable[] {
  if (table.uses !== undefined) return [table];
  const starts = startsOf(table.rows);
  if (starts.length < 2) return [table];
  if (oneTable === true) return [{ ...table, stacked: starts.length }];
  return starts.map((start, place) => {
    const end = starts[place + 1] ?? table.rows.length;
    const above: Rows = new Array<readonly string[]>(place === 0 ? 0 : start).fill([]);
    const rows = [...above, ...table.rows.slice(place === 0 ? 0 : start, end)];
    const part = { ...table, ...hiddenBetween(table, place === 0 ? 0 : start, end), rows: withoutBlankEnd(rows) };
    if (place === 0) return { ...part, stacked: starts.length };
    const sheet = table.sheet === null ? String(place + 1) : tableKey(table.sheet, String(place + 1));
    return { ...part, file: tableKey(table.fileName, sheet), sheet, issues: [] };
  });
}

/** What is hidden of a table that begins behind row `start` and ends with `end`. */
function hiddenBetween({ rows, hiddenRows = [], hiddenColumns = [] }: SourceTable, start: number, end: number) {
  const own = rows.slice(start, end);
  return {
    hiddenRows: hiddenRows.filter((row) => row > start && row <= end),
    hiddenColumns: hiddenColumns.filter((column) => own.some((cells) => (cells[column] ?? '').trim() !== '')),
  };
}

/** How many blank rows stand above the first row of a table. */
export function blankAbove(rows: Rows): number {
  const first = rows.findIndex((cells) => !isBlank(cells));
  return Math.max(0, first);
}

/** Where tables begin: the first filled row, and every one below a gap under which known titles stand with rows below them. */
function startsOf(rows: Rows): readonly number[] {
  const first = blankAbove(rows);
  if (!hasTitles(rows, first)) return [first];
  const starts = [first];
  for (let index = first + 1; index < rows.length; index += 1) {
    const isUnderGap = isBlank(rows[index - 1] ?? []) && !isBlank(rows[index] ?? []);
    if (isUnderGap && hasTitles(rows, index)) starts.push(index);
  }
  return starts;
}

/** Known titles in the row, or below a heading that fills one cell; and something below them. */
function hasTitles(rows: Rows, start: number): boolean {
  for (let index = start; index < Math.min(start + searched, rows.length - 1); index += 1) {
    const filled = (rows[index] ?? []).filter((cell) => cell.trim() !== '');
    const known = filled.filter((cell) => isKnownTitle(foldHeader(cell).words)).length;
    if (known >= fewestTitles && known * 2 >= filled.length) return !isBlank(rows[index + 1] ?? []);
    if (filled.length !== 1) return false;
  }
  return false;
}
