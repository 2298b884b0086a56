import type { Organization } from '../../model/organization.ts';
import type { Sector } from '../../model/sector.ts';

/** A sector and where it is present. */
export type Placed = Pick<Organization, 'sector' | 'regions'>;

interface Traits {
  readonly sectors: readonly Sector[];
  readonly regions: readonly string[];
}

/** Whoever has several sectors stands once for each: so `missingFrom` counts them in each. */
export function placed({ sectors, regions }: Traits): readonly Placed[] {
  return sectors.length === 0 ? [{ sector: null, regions }] : sectors.map((sector) => ({ sector, regions }));
}
