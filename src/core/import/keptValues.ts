import type { OrganizationId } from '../model/ids.ts';
import type { Organization } from '../model/organization.ts';
import { withoutCopyNumber } from './copyNumber.ts';
import type { Draft } from './draft.ts';
import { listsOrganizations } from './fields.ts';
import type { KeptValue } from './plan.ts';
import type { ColumnReading, TableReading } from './reading.ts';
import { meansEmpty } from './words/emptyWords.ts';

/** What newer versions of files have a column for and no longer say, of the organisations that these files brought. */
export function keptValues(draft: Draft, tables: readonly TableReading[]): readonly KeptValue[] {
  if (draft.current.organizations.length === 0) return [];
  const current = new Map(draft.current.organizations.map((one) => [one.id, one]));
  return tables
    .filter(({ role }) => listsOrganizations(role))
    .flatMap((table) =>
      [...filledColumns(draft, table)].flatMap(([id, filled]) => {
        const before = current.get(id);
        if (before === undefined || !isOf(before, table)) return [];
        const after = draft.changedOrganizations.get(id) ?? before;
        return table.columns
          .filter(({ index, field }) => field !== 'ignore' && !filled.has(index))
          .flatMap((column) => keptIn(before, after, column));
      }),
    );
}

/** By organisation: the columns in which some row of it says something. */
function filledColumns(draft: Draft, table: TableReading): ReadonlyMap<OrganizationId, ReadonlySet<number>> {
  const filled = new Map<OrganizationId, Set<number>>();
  for (const [row, id] of draft.rowOwners.get(table.file) ?? []) {
    const columns = filled.get(id) ?? new Set();
    filled.set(id, columns);
    for (const { index, field } of table.columns) {
      const text = table.rows[row - 1]?.[index]?.trim() ?? '';
      // An extra field keeps the very words for "not known".
      if (field === 'extra' ? text !== '' : !meansEmpty(text)) columns.add(index);
    }
  }
  return filled;
}

function isOf({ origin }: Organization, { file }: TableReading): boolean {
  return origin !== null && (origin.file === file || origin.file === withoutCopyNumber(file));
}

function keptIn(before: Organization, after: Organization, { field, title }: ColumnReading): readonly KeptValue[] {
  const { id } = before;
  if (field === 'extra') {
    const value = new Map(before.extra).get(title);
    return value === undefined ? [] : [{ id, field, title, value }];
  }
  const key = field === 'id' ? 'code' : field;
  const value = before[key as keyof Organization];
  const isNothing =
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return isNothing || value !== after[key as keyof Organization] ? [] : [{ id, field: key, title: null, value }];
}
