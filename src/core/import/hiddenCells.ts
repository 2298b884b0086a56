import type { Issue } from '../model/issue.ts';
import type { TableChoice } from './choices.ts';
import { refused, type SourceTable } from './sourceTable.ts';

/** Stands for every row that is left out. */
export const leftOutRow: readonly string[] = [];

/**
 * The table with its hidden rows below the titles blank, where a person wants them left out: they count as read and ignored, and the
 * other rows keep their numbers.
 */
export function withoutHiddenRows(table: SourceTable, headerRow: number, { hiddenRows }: TableChoice): SourceTable {
  if (hiddenRows !== false || table.hiddenRows === undefined) return table;
  const out = new Set(table.hiddenRows.filter((row) => row > headerRow));
  return { ...table, rows: table.rows.map((cells, index) => (out.has(index + 1) ? leftOutRow : cells)) };
}

/** The hidden columns that a person wants left out. */
export function columnsLeftOut({ hiddenColumns = [] }: SourceTable, choice: TableChoice): ReadonlySet<number> {
  return new Set(choice.hiddenColumns === false ? hiddenColumns : []);
}

/** What was hidden in the workbook is told, whether it is read or left out. */
export function hiddenIssues(table: SourceTable, choice: TableChoice): readonly Issue[] {
  const { file, hiddenRows = [], hiddenColumns = [] } = table;
  const told = (found: number, code: 'hiddenRows' | 'hiddenColumns', isRead: boolean): readonly Issue[] => {
    if (found === 0) return [];
    const issue = refused(isRead ? code : `${code}LeftOut`, file);
    return [{ ...issue, severity: isRead ? 'warning' : 'note', found: String(found) }];
  };
  return [
    ...told(hiddenRows.length, 'hiddenRows', choice.hiddenRows !== false),
    ...told(hiddenColumns.length, 'hiddenColumns', choice.hiddenColumns !== false),
  ];
}
