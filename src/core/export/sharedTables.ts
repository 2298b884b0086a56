import type { OrganizationField } from '../import/fields.ts';
import type { FieldMap } from '../model/fieldMap.ts';
import { type CsvWords, organizationRows, type TieColumn, tieRows } from './csv.ts';

/** The columns of what an audience may see, and no more: an empty column would only say that something was taken out. */
const organizationColumns: readonly OrganizationField[] = ['id', 'name', 'sector', 'topics', 'regions', 'stage'];
const tieColumns: readonly TieColumn[] = ['fromId', 'fromName', 'toId', 'toName', 'type', 'strength', 'directed'];

type Rows = readonly (readonly string[])[];

/** Of a copy made by `audienceCopy`, all organisations as rows of cells, the titles first, in the order of the copy. */
export function sharedOrganizationRows(copy: FieldMap, words: CsvWords): Rows {
  return organizationRows(copy.organizations, words, organizationColumns);
}

/** Of a copy made by `audienceCopy`, these of its ties; the ids are those of `sharedOrganizationRows`. */
export function sharedTieRows(copy: FieldMap, words: CsvWords, ties = copy.ties): Rows {
  return tieRows(ties, copy.organizations, words, tieColumns);
}
