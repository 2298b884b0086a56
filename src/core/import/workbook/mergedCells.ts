import { limits } from '../limits.ts';
import type { CellArea } from './cellAddress.ts';
import { WorkbookFault } from './fault.ts';
import type { SheetCells } from './sheetCells.ts';

type Cells = ReadonlyMap<number, string>;

/**
 * Repeats the value of each merged area in all its cells, as far as the table goes: not in rows where nothing else stands, and not
 * beyond the last column that is filled. A heading that lies across the table by itself stays one cell. Returns the rows and how many
 * areas were repeated. Throws WorkbookFault where the areas hold more cells than any table.
 */
export function withMergedValues({ rows, merged }: SheetCells): {
  readonly rows: ReadonlyMap<number, Cells>;
  readonly areas: number;
} {
  if (merged.length === 0) return { rows, areas: 0 };
  const bounds = boundsOf(rows);
  const filled = new Map([...rows].map(([row, cells]) => [row, new Map(cells)]));
  let areas = 0;
  let visited = 0;
  for (const area of merged) {
    const value = rows.get(area.first.row)?.get(area.first.column);
    if (value === undefined || isHeading(area, rows.get(area.first.row), bounds.firstColumn)) continue;
    areas += 1;
    for (let row = area.first.row; row <= Math.min(area.last.row, bounds.lastRow); row += 1) {
      const own = row === area.first.row || standsOutside(area, rows.get(row));
      const lastColumn = own ? Math.min(area.last.column, bounds.lastColumn) : area.first.column;
      visited += 1 + lastColumn - area.first.column;
      if (visited > limits.mergedCells) throw new WorkbookFault('tooManyMerged', null, String(limits.mergedCells));
      if (!own) continue;
      for (let column = area.first.column; column <= lastColumn; column += 1) filled.get(row)?.set(column, value);
    }
  }
  return { rows: filled, areas };
}

function isHeading(area: CellArea, cells: Cells | undefined, firstColumn: number): boolean {
  const across = area.last.column > area.first.column && area.first.column <= firstColumn;
  return across && !standsOutside(area, cells);
}

function standsOutside(area: CellArea, cells: Cells | undefined): boolean {
  if (cells === undefined) return false;
  for (const column of cells.keys()) {
    if (column < area.first.column || column > area.last.column) return true;
  }
  return false;
}

function boundsOf(rows: ReadonlyMap<number, Cells>) {
  let firstColumn = Number.POSITIVE_INFINITY;
  let lastColumn = -1;
  let lastRow = -1;
  for (const [row, cells] of rows) {
    if (row > lastRow) lastRow = row;
    for (const column of cells.keys()) {
      if (column < firstColumn) firstColumn = column;
      if (column > lastColumn) lastColumn = column;
    }
  }
  return { firstColumn, lastColumn, lastRow };
}
