import type { TableChoice } from './choices.ts';
import type { SourceTable } from './sourceTable.ts';

/** A cell of a table: its row as a spreadsheet numbers it, and the index of its column, the first being 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Under which key an answer corrects a cell: `12:0` for the first cell of row 12. */
export function editKey({ row, column }: CellPlace): string {
  return `${row}:${column}`;
}

/** The cell that a key names; null where it names none. */
export function cellOfKey(key: string): CellPlace | null {
  const [, row, column] = /^([1-9]\d{0,8}):(0|[1-9]\d{0,8})$/.exec(key) ?? [];
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

/** The table with a person's corrections laid over its cells, and what stood there; corrections of cells it does not have are nothing. */
export function withEdits(table: SourceTable, edits: TableChoice['edits']): SourceTable {
  if (edits === undefined) return table;
  const width = table.rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const changed = new Map<number, string[]>();
  const written = new Map<string, string>();
  for (const [key, text] of Object.entries(edits)) {
    const place = cellOfKey(key);
    const before = place === null ? undefined : table.rows[place.row - 1];
    if (place === null || before === undefined || place.column >= width) continue;
    const cells = changed.get(place.row) ?? [...before];
    while (cells.length <= place.column) cells.push('');
    cells[place.column] = text;
    changed.set(place.row, cells);
    written.set(key, before[place.column] ?? '');
  }
  if (changed.size === 0) return table;
  const rows = table.rows.map((cells, index) => changed.get(index + 1) ?? cells);
  return { ...table, rows, written: Object.fromEntries(written) };
}
