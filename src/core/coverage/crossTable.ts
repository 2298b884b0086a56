import type { FieldMap } from '../model/fieldMap.ts';
import type { OrganizationId } from '../model/ids.ts';
import type { Organization } from '../model/organization.ts';
import { compareOrganizations } from '../network/importedId.ts';
import type { DimensionKey } from './dimension.ts';
import { dimensionOf, valuesShown } from './dimensions.ts';
import { isCounted } from './targets/targetMembers.ts';
import type { When } from './whenCounted.ts';

/** How the matrix is laid out. */
export interface CrossLayout {
  readonly rows: DimensionKey;
  readonly columns: DimensionKey;
  /** Only those who have this value of this dimension are counted; null: all. */
  readonly within: { readonly dimension: DimensionKey; readonly value: string } | null;
  readonly when: When;
}

/** Who is in a cell, by imported id. Those engaged and those with a seat on the steering committee are among the listed. */
export interface CrossCell {
  readonly listed: readonly OrganizationId[];
  readonly engaged: readonly OrganizationId[];
  readonly seated: readonly OrganizationId[];
}

/** Any two dimensions against each other. */
export interface CrossTable {
  /** Of all listed, also where `within` leaves some with nobody: the empty cell is what is looked for. `?` is last. */
  readonly rowValues: readonly string[];
  readonly columnValues: readonly string[];
  /** A row for each of `rowValues`, in it a cell for each of `columnValues`. Who has several values is in several cells. */
  readonly cells: readonly (readonly CrossCell[])[];
  /** Each organisation once, in however many cells of the row or column it is. */
  readonly rowTotals: readonly CrossCell[];
  readonly columnTotals: readonly CrossCell[];
  readonly total: CrossCell;
}

type Counting = { readonly [Key in keyof CrossCell]: OrganizationId[] };

export function crossTable(fieldMap: Pick<FieldMap, 'organizations' | 'rules'>, layout: CrossLayout): CrossTable {
  const { within, when } = layout;
  const organizations = fieldMap.organizations.toSorted(compareOrganizations);
  const axisOf = (key: DimensionKey) => axis(dimensionOf(key, fieldMap, when), organizations);
  const rows = axisOf(layout.rows);
  const columns = axisOf(layout.columns);
  const cells = rows.values.map(() => columns.values.map(nobody));
  const rowTotals = rows.values.map(nobody);
  const columnTotals = columns.values.map(nobody);
  const total = nobody();
  const filter = within === null ? null : dimensionOf(within.dimension, fieldMap, when);
  for (const one of organizations) {
    if (within !== null && !filter?.valuesOf(one).includes(within.value)) continue;
    const inRows = rows.placesOf(one);
    const inColumns = columns.placesOf(one);
    const touched = [
      total,
      ...inRows.map((row) => rowTotals[row]),
      ...inColumns.map((column) => columnTotals[column]),
      ...inRows.flatMap((row) => inColumns.map((column) => cells[row]?.[column])),
    ];
    count(touched, one, fieldMap.rules, when);
  }
  return { rowValues: rows.values, columnValues: columns.values, cells, rowTotals, columnTotals, total };
}

function axis(dimension: ReturnType<typeof dimensionOf>, organizations: readonly Organization[]) {
  const values = valuesShown(dimension, organizations);
  const places = new Map(values.map((value, place) => [value, place]));
  const placesOf = (one: Organization) => dimension.valuesOf(one).flatMap((value) => places.get(value) ?? []);
  return { values, placesOf };
}

/** A cell with nobody in it yet. */
export function nobody(): Counting {
  return { listed: [], engaged: [], seated: [] };
}

function count(
  touched: readonly (Counting | undefined)[],
  one: Organization,
  rules: FieldMap['rules'],
  when: When,
): void {
  const isEngaged = isCounted(one, 'engaged', rules, when);
  const isSeated = isCounted(one, 'seated', rules, when);
  for (const cell of touched) {
    cell?.listed.push(one.id);
    if (isEngaged) cell?.engaged.push(one.id);
    if (isSeated) cell?.seated.push(one.id);
  }
}
