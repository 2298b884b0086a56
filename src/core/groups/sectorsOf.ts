import { sectorOf } from '../import/words/sectorWords.ts';
import type { Organization } from '../model/organization.ts';
import { isKnownSector, type Sector } from '../model/sector.ts';

/**
 * The sectors that an organisation declares, the primary one first: one, or, where its file names several (`Business | Health`),
 * each of them; none where its sector is not known. In groups it counts in each.
 */
export function sectorsOf({ sector }: Pick<Organization, 'sector'>): readonly Sector[] {
  if (sector === null) return [];
  if (isKnownSector(sector)) return [sector];
  const parts = sector.split('|').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== '').map((part) => sectorOf(part) ?? part))];
}
