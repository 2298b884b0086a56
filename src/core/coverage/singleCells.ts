import type { OrganizationId } from '../model/ids.ts';
import type { Sector } from '../model/sector.ts';
import type { CrossCell } from './crossTable.ts';

/** One sector of a row that rests on one organisation. */
export interface SingleCell {
  readonly sector: Sector;
  readonly organization: OrganizationId;
}

/** `cells`: one for each of the sectors, in their order; any further ones are left aside. */
export function singleCells(
  sectors: readonly Sector[],
  cells: readonly Pick<CrossCell, 'listed'>[],
): readonly SingleCell[] {
  return sectors.flatMap((sector, at) => {
    const [organization, ...others] = cells[at]?.listed ?? [];
    return organization === undefined || others.length > 0 ? [] : [{ sector, organization }];
  });
}
