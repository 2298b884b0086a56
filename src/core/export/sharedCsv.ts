import { writeCsv } from '../import/writeCsv.ts';
import type { FieldMap } from '../model/fieldMap.ts';
import type { OrganizationId, TieId } from '../model/ids.ts';
import type { CsvWords } from './csv.ts';
import { sharedOrganizationRows, sharedTieRows } from './sharedTables.ts';

/**
 * Of a copy made by `audienceCopy`, the organisations among those that are shown, as a table that the import reads back. In
 * the order of the copy: that of a table on the screen may be an order by a rating.
 */
export function sharedOrganizationsCsv(copy: FieldMap, shown: ReadonlySet<OrganizationId>, words: CsvWords): string {
  const [titles = [], ...rows] = sharedOrganizationRows(copy, words);
  const going = rows.filter((_, index) => isShown(copy.organizations[index]?.id, shown));
  return writeCsv([titles, ...going]);
}

/** Of a copy made by `audienceCopy`, the ties among those that are shown; the ids are those of `sharedOrganizationsCsv`. */
export function sharedTiesCsv(copy: FieldMap, shown: ReadonlySet<TieId>, words: CsvWords): string {
  const ties = copy.ties.filter(({ id }) => shown.has(id));
  return writeCsv(sharedTieRows(copy, words, ties));
}

function isShown<Id>(id: Id | undefined, shown: ReadonlySet<Id>): boolean {
  return id !== undefined && shown.has(id);
}
