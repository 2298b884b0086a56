import type { Organization } from '../model/organization.ts';
import { compareSectors, knownSectors, type Sector } from '../model/sector.ts';

/** The six known sectors and any other that occurs, in the order in which they are shown everywhere. */
export function listSectors(organizations: readonly Organization[]): readonly Sector[] {
  const occurring = organizations.flatMap(({ sector }) => (sector === null ? [] : [sector]));
  return [...new Set<Sector>([...knownSectors, ...occurring])].sort(compareSectors);
}
