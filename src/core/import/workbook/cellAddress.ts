import { limits } from '../limits.ts';
import { WorkbookFault } from './fault.ts';

/** A cell by its row and column, both counted from 0. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

export interface CellArea {
  readonly first: CellAddress;
  readonly last: CellAddress;
}

/** `C12` → row 11, column 2. Throws WorkbookFault for what no sheet can have. */
export function cellAddress(text: string): CellAddress {
  const match = /^\$?([A-Za-z]{1,7})\$?([0-9]{1,15})$/.exec(text);
  if (match === null) throw beyond(text);
  let column = 0;
  for (const letter of (match[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return checkedAddress(Number(match[2]) - 1, column - 1, text);
}

/** `A1:B3`, or one cell. */
export function cellArea(text: string): CellArea {
  const [start = '', end = start] = text.split(':');
  const [a, b] = [cellAddress(start), cellAddress(end)];
  return {
    first: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    last: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  };
}

export function checkedAddress(row: number, column: number, written: string): CellAddress {
  const inside = row >= 0 && row < limits.sheetRows && column >= 0 && column < limits.sheetColumns;
  if (!Number.isInteger(row) || !inside) throw beyond(written);
  return { row, column };
}

function beyond(written: string): WorkbookFault {
  return new WorkbookFault('cellBeyondSheet', written.slice(0, 40));
}
