import { type ColumnUse, listsOrganizations, rowsAreOrganizations, type TableRole } from '../fields.ts';
import { withJobTitles } from '../jobTitles.ts';
import { type ColumnMatch, matchColumns, type TitledColumn } from '../matchColumns.ts';
import { withConnections } from './connectionColumns.ts';

/** What does not change from one event to the next; a date beside an event is the event's. */
const lasting: readonly string[] = [
  'id',
  'name',
  'otherNames',
  'sector',
  'topics',
  'regions',
  'event',
  'attended',
  'ignore',
];

function ofOrganization(match: ColumnMatch): ColumnMatch {
  return lasting.includes(match.field) || match.confidence === 'none' ? match : extra;
}

const extra: ColumnMatch = { field: 'extra', confidence: 'none', rival: null };

/** Which column is which field: what the form of the table shows is not asked of the titles. */
export function matchShaped(
  columns: readonly TitledColumn[],
  role: TableRole,
  uses: ReadonlyMap<number, ColumnUse>,
): readonly ColumnMatch[] {
  const shown = columns.map(({ values, chosen }) => (chosen === null ? (uses.get(values.index) ?? null) : null));
  const fixed = columns.map((column, index) => ({ ...column, chosen: column.chosen ?? shown[index] ?? null }));
  if (!rowsAreOrganizations(role)) return matchColumns(fixed, role);
  const matches = withJobTitles(fixed, matchColumns(fixed, 'organizations'));
  if (listsOrganizations(role)) return withConnections(columns, matches);
  if (role !== 'attendance') return matches;
  return matches.map((match, index) => (columns[index]?.chosen === null ? ofOrganization(match) : match));
}
