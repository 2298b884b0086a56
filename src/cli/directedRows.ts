import type { Reading } from '../core/import/reading.ts';
import type { FieldMap } from '../core/model/fieldMap.ts';

/**
 * Who asks for direction means that the rows have one: in a file of ties without a column for it, each row then says
 * "from → to". Without this wish such ties have no direction.
 */
export function withRowsDirected(fieldMap: FieldMap, reading: Reading): FieldMap {
  const silent = reading.tables
    .filter(({ role, columns }) => role === 'ties' && !columns.some((column) => column.field === 'directed'))
    .map((table) => table.file);
  const ties = fieldMap.ties.map((tie) => {
    return tie.origin !== null && silent.includes(tie.origin.file) ? { ...tie, directed: true } : tie;
  });
  return { ...fieldMap, ties };
}
