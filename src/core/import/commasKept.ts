import type { Issue } from '../model/issue.ts';
import type { TableChoice } from './choices.ts';
import { columnValues } from './columnValues.ts';
import { type Field, rowsAreOrganizations } from './fields.ts';
import { foldText } from './fold.ts';
import type { ColumnReading, TableReading } from './reading.ts';

/** Lists whose values seldom hold a comma of their own; names do, and are left out. */
const lists: readonly string[] = ['topics', 'regions', 'workingGroups', 'targetGroups'];

/**
 * A cell of a list column in which most filled cells hold a comma and nothing that splits them, or commas part what comes again; null for every other column, and
 * where a person said what splits it. Commas never split by themselves, so somebody has to be told.
 */
export function commasKeptIn(table: TableReading, column: ColumnReading, { split }: TableChoice): string | null {
  if (!lists.includes(column.field) || split?.[column.field as Field] !== undefined) return null;
  const { filled } = columnValues(table.rows.slice(table.headerRow), column.index);
  const kept = filled.filter((cell) => cell.includes(',') && !/[|;]/.test(cell));
  return kept.length * 2 > filled.length || partsComeAgain(kept, filled) ? (kept[0] ?? null) : null;
}

/** Whether something that commas part stands alone in another cell. */
function partsComeAgain(kept: readonly string[], filled: readonly string[]): boolean {
  const alone = new Set(filled.map(foldText));
  return kept.some((cell) => cell.split(',').some((part) => alone.has(foldText(part))));
}

export function commasKept(table: TableReading, choice: TableChoice): readonly Issue[] {
  if (!rowsAreOrganizations(table.role)) return [];
  return table.columns.flatMap((column): readonly Issue[] => {
    const found = commasKeptIn(table, column, choice);
    if (found === null) return [];
    const { file } = table;
    return [{ code: 'commasKept', severity: 'note', file, row: null, column: column.title, found, expected: null }];
  });
}
