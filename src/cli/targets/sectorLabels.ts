import { sectorNamed } from '../../core/coverage/targets/fieldTexts.ts';
import { foldWord } from '../../core/import/fold.ts';
import { isOwnSectorWord } from '../../core/import/words/sectorWords.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { Organization } from '../../core/model/organization.ts';
import { isKnownSector, type Sector } from '../../core/model/sector.ts';

/** What sectors are called in an answer to a file of targets. */
export interface SectorLabels {
  /** The sector of an organisation; null where it has none. */
  readonly ofOrganization: (organization: Pick<Organization, 'id' | 'sector'>) => string | null;
  /** The sector that the text of a target means. */
  readonly ofTarget: (text: string) => string;
}

/**
 * Sectors keep the names that the files write, and each organisation has one. A target that writes a sector in the program's own
 * word (`business`, `Business`, `עסקי`) is about the whole sector, however the organisations' file writes it; so is one that
 * writes a word which that file never uses. Any other word (`Government`, `NGO`) is about those written exactly so, before all others: two
 * written names of one of the six sectors stay two.
 */
export function sectorLabels(
  targetTexts: readonly string[],
  organizations: readonly Pick<Organization, 'id' | 'sector'>[],
  writtenOf: (id: OrganizationId) => string | null,
): SectorLabels {
  const written = new Set(organizations.map(({ id }) => writtenOf(id)));
  const isWhole = (text: string) => isOwnWord(text) || !written.has(text);
  const whole = firstByKey(targetTexts.filter(isWhole), sectorNamed);
  const exact = new Set(targetTexts.filter((text) => !isWhole(text)));
  const own = firstByKey([...written].filter((text) => text !== null).filter(isOwnWord), sectorNamed);
  const ofOrganization: SectorLabels['ofOrganization'] = ({ id, sector }) => {
    if (sector === null) return null;
    const text = writtenOf(id) ?? sector;
    if (exact.has(text)) return text;
    return whole.get(key(sector)) ?? (isOwnWord(text) ? (own.get(key(sector)) ?? text) : text);
  };
  return {
    ofOrganization,
    ofTarget: (text) => (isWhole(text) ? (whole.get(key(sectorNamed(text))) ?? text) : text),
  };
}

function isOwnWord(text: string): boolean {
  return isKnownSector(text) || isOwnSectorWord(text);
}

function key(sector: Sector): string {
  return isKnownSector(sector) ? sector : `other ${foldWord(sector)}`;
}

function firstByKey(texts: readonly string[], sectorOf: (text: string) => Sector): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const text of texts) if (!first.has(key(sectorOf(text)))) first.set(key(sectorOf(text)), text);
  return first;
}
