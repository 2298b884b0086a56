import { sectorsOf } from '../../groups/sectorsOf.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import { compareSectors, type Sector } from '../../model/sector.ts';
import { compareOrganizations } from '../../network/importedId.ts';

/** The sectors and the local regions of which somebody should sit in a group, in the order in which they are shown. */
export interface Expected {
  readonly sectors: readonly Sector[];
  readonly regions: readonly string[];
}

/** All that are listed; regions as the first organisations by imported id name them. */
export function expectedOf({ organizations }: Pick<FieldMap, 'organizations'>): Expected {
  const sectors = new Set(organizations.flatMap(sectorsOf));
  const regions = new Set(organizations.toSorted(compareOrganizations).flatMap((one) => one.regions));
  return { sectors: [...sectors].sort(compareSectors), regions: [...regions] };
}
