import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import type { Sector } from '../../model/sector.ts';
import { missingFrom } from './missingFrom.ts';

/** Who is not on the steering committee. */
export interface CommitteeSeats {
  readonly code: 'committee';
  readonly organizations: readonly OrganizationId[];
  /** Seats by sector, most first. */
  readonly sectors: readonly { readonly sector: Sector; readonly seats: number }[];
  /** Sectors and regions that are listed, with nobody of theirs on the committee. */
  readonly missingSectors: readonly Sector[];
  readonly missingRegions: readonly string[];
  /** Regions that only one seat stands for. */
  readonly onlyThrough: readonly { readonly region: string; readonly organization: OrganizationId }[];
}

export function committeeSeats(organizations: readonly Organization[]): readonly CommitteeSeats[] {
  const seated = organizations.filter(({ committee }) => committee === true);
  if (seated.length === 0) return [];
  const missing = missingFrom(seated, organizations);
  const regions = [...new Set(seated.flatMap((organization) => organization.regions))];
  const onlyThrough = regions.flatMap((region) => {
    const [only, ...others] = seated.filter((organization) => organization.regions.includes(region));
    return only === undefined || others.length > 0 ? [] : [{ region, organization: only.id }];
  });
  if (missing.missingSectors.length + missing.missingRegions.length + onlyThrough.length === 0) return [];
  const known = seated.flatMap(({ sector }) => (sector === null ? [] : [sector]));
  const sectors = [...new Set(known)]
    .map((sector) => ({ sector, seats: known.filter((one) => one === sector).length }))
    .sort((a, b) => b.seats - a.seats);
  return [{ code: 'committee', organizations: seated.map(({ id }) => id), sectors, ...missing, onlyThrough }];
}
