import type { OrganizationId } from '../../model/ids.ts';
import type { Counted } from '../../model/target.ts';
import { rowsOf, type SectorRow } from './rowsOf.ts';
import type { StructureContext } from './structureContext.ts';

/** A local region that hangs on one organisation: the only one listed, or the only one of several listed that is engaged. */
export interface RegionOnOne {
  readonly code: 'regionOnOne';
  readonly region: string;
  readonly counted: Exclude<Counted, 'seated'>;
  readonly organization: OrganizationId;
  /** How many are listed there. */
  readonly listed: number;
}

/** Those with only one listed first, then those with most listed of whom one is engaged. */
export function regionsOnOne({ regions }: StructureContext): readonly RegionOnOne[] {
  return rowsOf(regions)
    .flatMap((row) => onOne(row, 'listed') ?? onOne(row, 'engaged') ?? [])
    .sort((a, b) => Number(b.counted === 'listed') - Number(a.counted === 'listed') || b.listed - a.listed);
}

function onOne({ value, total }: SectorRow, counted: RegionOnOne['counted']): RegionOnOne | null {
  const [organization, ...others] = total[counted];
  if (organization === undefined || others.length > 0) return null;
  return { code: 'regionOnOne', region: value, counted, organization, listed: total.listed.length };
}
