import type { Reading } from '../core/import/reading.ts';
import type { FieldMap } from '../core/model/fieldMap.ts';
import type { OrganizationId } from '../core/model/ids.ts';
import type { Organization } from '../core/model/organization.ts';

/** The sector of each organisation as the file writes it from which it was read. */
export function writtenSectors(
  { organizations }: Pick<FieldMap, 'organizations'>,
  { tables }: Reading,
): (id: OrganizationId) => string | null {
  const written = new Map(organizations.map((one) => [one.id, writtenSector(one, tables)]));
  return (id) => written.get(id) ?? null;
}

function writtenSector({ sector, origin }: Organization, tables: Reading['tables']): string | null {
  if (sector === null || origin === null) return sector;
  const table = tables.find(({ file }) => file === origin.file);
  const column = table?.columns.find(({ field }) => field === 'sector')?.index;
  const elsewhere = origin.written?.find(([field]) => field === 'sector')?.[1] ?? sector;
  if (column === undefined) return elsewhere;
  return table?.rows[origin.row - 1]?.[column]?.trim() || elsewhere;
}
