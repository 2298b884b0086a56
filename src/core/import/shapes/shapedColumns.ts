import { type ColumnUse, rowsAreOrganizations, type TableRole } from '../fields.ts';
import { type ColumnMatch, matchColumns, type TitledColumn } from '../matchColumns.ts';

/** Which column is which field: what the form of the table shows is not asked of the titles. */
export function matchShaped(
  columns: readonly TitledColumn[],
  role: TableRole,
  uses: ReadonlyMap<number, ColumnUse>,
): readonly ColumnMatch[] {
  const shown = columns.map(({ values, chosen }) => (chosen === null ? (uses.get(values.index) ?? null) : null));
  const fixed = columns.map((column, index) => ({ ...column, chosen: column.chosen ?? shown[index] ?? null }));
  return matchColumns(fixed, rowsAreOrganizations(role) ? 'organizations' : role);
}
