import type { OrganizationId } from '../../model/ids.ts';
import { fewestRaters } from '../dataGates.ts';
import { mean } from './rating.ts';

/** How the organisations of one sector trust those of another, or their own. */
export interface SectorTrust {
  readonly from: string;
  readonly to: string;
  /** Complete ratings, and the pairs that those of the first sector who answered could rate. */
  readonly rated: number;
  readonly possible: number;
  /** Null where nobody rated. */
  readonly mean: number | null;
  /** `rated` of `possible`; null where there was nobody to rate. */
  readonly coverage: number | null;
  /** Whether it may be shown: at least three gave it. */
  readonly shown: boolean;
}

interface Member {
  readonly id: OrganizationId;
  readonly sector: string | null;
}

interface CompleteRating {
  readonly rater: OrganizationId;
  readonly ratee: OrganizationId;
  readonly trust: number;
}

/** Every sector with every one, in code-unit order. Organisations without a sector are in none. */
export function trustOfSectors(
  complete: readonly CompleteRating[],
  organizations: readonly Member[],
  answered: ReadonlySet<OrganizationId>,
): readonly SectorTrust[] {
  const sectors = [...new Set(organizations.flatMap(({ sector }) => sector ?? []))].sort();
  const sectorOf = new Map(organizations.map(({ id, sector }) => [id, sector]));
  const inSector = (wanted: string) => organizations.filter(({ sector }) => sector === wanted);
  return sectors.flatMap((from) =>
    sectors.map((to): SectorTrust => {
      const given = complete.filter(({ rater, ratee }) => sectorOf.get(rater) === from && sectorOf.get(ratee) === to);
      const asked = inSector(from).filter(({ id }) => answered.has(id)).length;
      const possible = asked * (inSector(to).length - (from === to ? 1 : 0));
      return {
        from,
        to,
        rated: given.length,
        possible,
        mean: mean(given.map(({ trust }) => trust)),
        coverage: possible === 0 ? null : given.length / possible,
        shown: new Set(given.map(({ rater }) => rater)).size >= fewestRaters,
      };
    }),
  );
}
