import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import { compareSectors, type Sector } from '../../model/sector.ts';
import { compareOrganizations } from '../../network/importedId.ts';
import type { StructureContext } from './structureContext.ts';

/** Organisations of one sector that work on one topic in one local region. */
export interface CrowdedCell {
  readonly region: string;
  readonly sector: Sector;
  /** By imported id. */
  readonly organizations: readonly OrganizationId[];
}

/** A topic on which many of a kind work in one place: they may be doing the same work twice, or could do it together. */
export interface Crowded {
  readonly code: 'crowded';
  readonly topic: string;
  /** Most organisations first. */
  readonly cells: readonly CrowdedCell[];
  /** Those of all these cells, each once, by imported id. */
  readonly organizations: readonly OrganizationId[];
}

/** A cell is crowded from so many organisations on, ... */
export const crowdedFrom = 3;
/** ... if that is also so many times as many as there are on average where there is anybody. */
export const crowdedOverMean = 1.5;

interface Cell extends CrowdedCell {
  readonly topic: string;
}

/**
 * A cell of topic × local region × sector is crowded where it has at least 3 organisations and at least 1½ times as many as the cells
 * that have anybody have on average; a larger field has more in every cell. Whoever works everywhere is in no place. Whether any of
 * them do the same is for people to find out. The topic with most organisations in such cells first.
 */
export function crowded({ fieldMap }: StructureContext): readonly Crowded[] {
  const organizations = fieldMap.organizations.toSorted(compareOrganizations);
  const cells = localCells(organizations);
  const mean = cells.reduce((sum, cell) => sum + cell.organizations.length, 0) / cells.length;
  const fewest = Math.max(crowdedFrom, mean * crowdedOverMean);
  const found = cells.filter((cell) => cell.organizations.length >= fewest);
  return [...new Set(found.map(({ topic }) => topic))]
    .sort()
    .map((topic) => ofTopic(topic, found, organizations))
    .sort((a, b) => b.organizations.length - a.organizations.length);
}

function localCells(organizations: readonly Organization[]): readonly Cell[] {
  const cells = new Map<string, Cell & { readonly organizations: OrganizationId[] }>();
  for (const { id, sector, topics, regions } of organizations) {
    if (sector === null) continue;
    for (const topic of new Set(topics)) {
      for (const region of new Set(regions)) {
        const key = JSON.stringify([topic, region, sector]);
        const cell = cells.get(key) ?? { topic, region, sector, organizations: [] };
        cell.organizations.push(id);
        cells.set(key, cell);
      }
    }
  }
  return [...cells.values()];
}

function ofTopic(topic: string, cells: readonly Cell[], organizations: readonly Organization[]): Crowded {
  const own = cells
    .filter((cell) => cell.topic === topic)
    .map(({ region, sector, organizations: ids }) => ({ region, sector, organizations: ids }))
    .sort((a, b) => b.organizations.length - a.organizations.length || compareSectors(a.sector, b.sector));
  const ids = new Set(own.flatMap((cell) => cell.organizations));
  return {
    code: 'crowded',
    topic,
    cells: own,
    organizations: organizations.map(({ id }) => id).filter((id) => ids.has(id)),
  };
}
