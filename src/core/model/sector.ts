/**
 * A sector is one of the six that Collective Impact works with, by its key, or any other text as the file wrote it.
 * `null` on an organisation means that nobody said.
 */
export type KnownSector = 'public' | 'social' | 'business' | 'community' | 'philanthropy' | 'academia';

export type Sector = KnownSector | (string & {});

/** In the order in which they are shown everywhere. */
export const knownSectors: readonly KnownSector[] = [
  'public',
  'social',
  'business',
  'community',
  'philanthropy',
  'academia',
];

export function isKnownSector(sector: string | null): sector is KnownSector {
  return sector !== null && (knownSectors as readonly string[]).includes(sector);
}

/** Known sectors first, in their fixed order; then the others by code unit, so that the order is the same everywhere. */
export function compareSectors(a: Sector, b: Sector): number {
  const rank = (sector: Sector) => {
    const index = (knownSectors as readonly string[]).indexOf(sector);
    return index < 0 ? knownSectors.length : index;
  };
  const byRank = rank(a) - rank(b);
  if (byRank !== 0) return byRank;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
