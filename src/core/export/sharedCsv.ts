import type { OrganizationField } from '../import/fields.ts';
import { writeCsv } from '../import/writeCsv.ts';
import type { FieldMap } from '../model/fieldMap.ts';
import type { OrganizationId, TieId } from '../model/ids.ts';
import { type CsvWords, organizationRows, type TieColumn, tieRows } from './csv.ts';

/** The columns of what an audience may see, and no more: an empty column would only say that something was taken out. */
const organizationColumns: readonly OrganizationField[] = ['id', 'name', 'sector', 'topics', 'regions', 'stage'];
const tieColumns: readonly TieColumn[] = ['fromId', 'fromName', 'toId', 'toName', 'type', 'strength', 'directed'];

const choice = { includePrivate: false } as const;

/**
 * Of a copy made by `audienceCopy`, the organisations among those that are shown, as a table that the import reads back. In
 * the order of the copy: that of a table on the screen may be an order by a rating.
 */
export function sharedOrganizationsCsv(copy: FieldMap, shown: ReadonlySet<OrganizationId>, words: CsvWords): string {
  const [titles = [], ...rows] = organizationRows(copy.organizations, words, choice, organizationColumns);
  const going = rows.filter((_, index) => isShown(copy.organizations[index]?.id, shown));
  return writeCsv([titles, ...going]);
}

/** Of a copy made by `audienceCopy`, the ties among those that are shown; the ids are those of `sharedOrganizationsCsv`. */
export function sharedTiesCsv(copy: FieldMap, shown: ReadonlySet<TieId>, words: CsvWords): string {
  const ties = copy.ties.filter(({ id }) => shown.has(id));
  return writeCsv(tieRows(ties, copy.organizations, words, choice, tieColumns));
}

function isShown<Id>(id: Id | undefined, shown: ReadonlySet<Id>): boolean {
  return id !== undefined && shown.has(id);
}
