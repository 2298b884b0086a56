import { importSession } from '../../app/importSession.ts';
import { choiceFor } from '../../core/import/choices.ts';
import { type ColumnUse, isTieColumn } from '../../core/import/fields.ts';
import type { ColumnReading, TablePreview } from '../../core/import/reading.ts';

/** A field goes once: the column that had it before is kept as an extra field. */
export function chooseUse(table: TablePreview, column: ColumnReading, use: ColumnUse): void {
  const { columns = {} } = choiceFor(importSession.getState().choices, table.file);
  const single = use !== 'extra' && use !== 'ignore' && !isTieColumn(use);
  const holders = single ? table.columns.filter(({ field, index }) => field === use && index !== column.index) : [];
  const freed = Object.fromEntries(holders.map(({ index }) => [String(index), 'extra' as const]));
  importSession.choose(table.file, { columns: { ...columns, ...freed, [String(column.index)]: use } });
}
