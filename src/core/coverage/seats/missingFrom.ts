import type { Organization } from '../../model/organization.ts';
import { compareSectors, type Sector } from '../../model/sector.ts';

type Placed = Pick<Organization, 'sector' | 'regions'>;

/** Sectors and local regions that are listed, but of which nobody is among `members`. */
export function missingFrom(
  members: readonly Placed[],
  listed: readonly Placed[],
): { readonly missingSectors: readonly Sector[]; readonly missingRegions: readonly string[] } {
  const sectors = new Set(listed.flatMap(({ sector }) => (sector === null ? [] : [sector])));
  const regions = new Set(listed.flatMap((organization) => organization.regions));
  return {
    missingSectors: [...sectors].filter((sector) => !members.some((one) => one.sector === sector)).sort(compareSectors),
    missingRegions: [...regions].filter((region) => !members.some((one) => one.regions.includes(region))),
  };
}
