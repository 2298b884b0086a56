import type { Issue } from '../../model/issue.ts';
import type { ColumnReading, TableReading } from '../reading.ts';
import { cellsToMend } from './cellsToMend.ts';
import type { Mended } from './mended.ts';

/** A cell of a row in which something can be put right. */
export interface OpenCell {
  readonly column: ColumnReading;
  /** What it holds, a correction included. */
  readonly text: string;
}

/** One row of a file in which something of one kind was found, or was found before it was corrected. */
export interface IssueRowOf {
  readonly key: string;
  readonly issue: Issue;
  /** What was found in this cell, each once. */
  readonly found: readonly string[];
  /** Whether the cell was corrected and this is no longer found. */
  readonly solved: boolean;
  readonly cells: readonly OpenCell[];
  /** The first cells of the row that are not blank, shortened: enough to know it by. */
  readonly written: readonly string[];
}

/** Beyond so many rows of one kind the others are only counted. */
export const mostRows = 100;

/** The rows of one kind. */
export interface IssueRowsOf {
  /** The first hundred, corrected ones among them, each cell once, in the order of the files. */
  readonly rows: readonly IssueRowOf[];
  /** How many there are. */
  readonly all: number;
  /** How many of them are not put right. */
  readonly left: number;
  /** Whether they are of several files. */
  readonly ofSeveral: boolean;
}

export function rowsOf(
  issues: readonly Issue[],
  mended: readonly Mended[],
  tables: readonly TableReading[],
): IssueRowsOf {
  const places = new Map<string, { issue: Issue; found: Set<string>; solved: boolean }>();
  const add = (issue: Issue, solved: boolean) => {
    if (issue.row === null) return;
    const key = JSON.stringify([issue.file, issue.row, issue.column]);
    const place = places.get(key) ?? { issue, found: new Set(), solved };
    if (issue.found !== null) place.found.add(issue.found);
    places.set(key, place);
  };
  for (const issue of issues) add(issue, false);
  for (const { issue } of mended) add(issue, true);
  const order = new Map(tables.map(({ file }, index) => [file, index]));
  const sorted = [...places].sort(
    ([, { issue: a }], [, { issue: b }]) =>
      (order.get(a.file ?? '') ?? 0) - (order.get(b.file ?? '') ?? 0) || (a.row ?? 0) - (b.row ?? 0),
  );
  const tableByFile = new Map(tables.map((table) => [table.file, table]));
  return {
    rows: sorted.slice(0, mostRows).map(([key, { issue, found, solved }]) => ({
      key,
      issue,
      found: [...found],
      solved,
      ...cellsOf(issue, tableByFile.get(issue.file ?? '')),
    })),
    all: sorted.length,
    left: sorted.filter(([, { solved }]) => !solved).length,
    ofSeveral: new Set(sorted.map(([, { issue }]) => issue.file)).size > 1,
  };
}

function cellsOf(issue: Issue, table: TableReading | undefined): Pick<IssueRowOf, 'cells' | 'written'> {
  const row = table?.rows[(issue.row ?? 0) - 1] ?? [];
  const columns = table === undefined ? [] : cellsToMend(issue, table);
  return {
    cells: columns.map((column) => ({ column, text: row[column.index] ?? '' })),
    written: row
      .filter((cell) => cell.trim() !== '')
      .slice(0, 6)
      .map((cell) => cell.slice(0, 40)),
  };
}

/** The titles of the columns in which the rows of a kind can be put right, each once. */
export function titlesToMend(rows: readonly IssueRowOf[]): readonly string[] {
  return [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column.title)))];
}
