import { limits } from '../limits.ts';
import { WorkbookFault } from './fault.ts';

type Cells = ReadonlyMap<number, string>;

const blankRow: readonly string[] = [];
/** Titles stand among these, and are as wide as the sheet: a column with values and no title is a column nevertheless. */
const wideRows = 100;

/**
 * The cells of a sheet as rows from row 1 to the last with something in it, each as long as its last filled cell. Characters that stand
 * for nothing are left out, and counted. Throws WorkbookFault for more rows or columns than an import takes.
 */
export function sheetTable(cells: ReadonlyMap<number, Cells>): {
  readonly rows: readonly (readonly string[])[];
  readonly removed: number;
} {
  const { height, width } = sizeOf(cells);
  if (height > limits.rows) throw new WorkbookFault('tooManyRows', String(height), String(limits.rows));
  if (width > limits.columns) throw new WorkbookFault('tooManyColumns', String(width), String(limits.columns));
  let removed = 0;
  const clean = (text: string) => {
    if (!text.includes('\0') && !text.includes('\ufeff')) return text;
    const kept = text.replaceAll('\0', '').replaceAll('\ufeff', '');
    removed += text.length - kept.length;
    return kept;
  };
  const rows = Array.from({ length: height }, (_, index) => {
    const row = cells.get(index);
    return row === undefined ? blankRow : rowOf(row, index < wideRows ? width : 0, clean);
  });
  return { rows, removed };
}

function rowOf(cells: Cells, width: number, clean: (text: string) => string): readonly string[] {
  let length = width;
  for (const column of cells.keys()) length = Math.max(length, column + 1);
  const row = new Array<string>(length).fill('');
  for (const [column, text] of cells) row[column] = clean(text);
  return row;
}

function sizeOf(cells: ReadonlyMap<number, Cells>): { readonly height: number; readonly width: number } {
  let height = 0;
  let width = 0;
  for (const [row, filled] of cells) {
    for (const [column, text] of filled) {
      if (text.trim() === '') continue;
      height = Math.max(height, row + 1);
      width = Math.max(width, column + 1);
    }
  }
  return { height, width };
}
