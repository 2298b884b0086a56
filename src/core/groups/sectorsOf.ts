import { valuesOf } from '../import/cellValues.ts';
import { sectorOf, sectorsIn } from '../import/words/sectorWords.ts';
import type { Organization } from '../model/organization.ts';
import { isKnownSector, type Sector } from '../model/sector.ts';

/**
 * The sectors that an organisation declares, the primary one first: one, or, where its file names several, each of them: those of the
 * six however they are parted (`ציבורי/חברתי`), others where a list would be split (`Business | Health`). None where its sector is
 * not known. In groups it counts in each.
 */
export function sectorsOf({ sector }: Pick<Organization, 'sector'>): readonly Sector[] {
  if (sector === null) return [];
  if (isKnownSector(sector)) return [sector];
  const known = sectorsIn(sector);
  return known.length > 0 ? known : [...new Set(valuesOf(sector).map((part) => sectorOf(part) ?? part))];
}
