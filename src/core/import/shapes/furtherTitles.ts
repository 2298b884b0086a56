import type { Issue } from '../../model/issue.ts';
import { leftOutRow } from '../hiddenCells.ts';
import { refused, type SourceTable } from '../sourceTable.ts';
import { surveyTitles } from './surveyTitles.ts';

/** The rows below the titles that are titles too, as of the tool that wrote the file; rows as a spreadsheet numbers them. */
export function furtherTitles({ rows, uses }: SourceTable, headerRow: number): readonly number[] {
  if (uses !== undefined) return [];
  return (surveyTitles(rows)?.further ?? []).filter((row) => row > headerRow);
}

/** The table with these rows blank: they count as read and ignored, and the other rows keep their numbers. */
export function withoutRows(table: SourceTable, out: readonly number[]): SourceTable {
  if (out.length === 0) return table;
  return { ...table, rows: table.rows.map((cells, index) => (out.includes(index + 1) ? leftOutRow : cells)) };
}

export function furtherTitlesIssues(table: SourceTable, rows: readonly number[]): readonly Issue[] {
  return rows.map((row) => {
    const [found = null] = (table.rows[row - 1] ?? []).filter((cell) => cell.trim() !== '');
    return { ...refused('furtherTitles', table.file), severity: 'note', row, found };
  });
}
