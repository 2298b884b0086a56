import type { SourceTable } from '../sourceTable.ts';
import type { SheetCells } from './sheetCells.ts';

/** The filled rows and columns that the workbook hides; what is empty there is of no interest to anyone. */
export function hiddenParts(cells: SheetCells): Pick<SourceTable, 'hiddenRows' | 'hiddenColumns'> {
  const rows = hiddenRowsFilled(cells);
  const columns = hiddenColumnsFilled(cells);
  return {
    ...(rows.length === 0 ? {} : { hiddenRows: rows }),
    ...(columns.length === 0 ? {} : { hiddenColumns: columns }),
  };
}

function hiddenRowsFilled({ rows, hiddenRows }: SheetCells): readonly number[] {
  return [...hiddenRows].filter((row) => rows.has(row)).map((row) => row + 1);
}

function hiddenColumnsFilled({ rows, hiddenColumns }: SheetCells): readonly number[] {
  if (hiddenColumns.length === 0) return [];
  const filled = new Set<number>();
  for (const cells of rows.values()) for (const column of cells.keys()) filled.add(column);
  return [...filled]
    .filter((column) => hiddenColumns.some(([first, last]) => column >= first && column <= last))
    .sort((a, b) => a - b);
}
