import type { FieldMap } from '../model/fieldMap.ts';
import { unknownValue } from '../model/filter.ts';
import type { Organization } from '../model/organization.ts';
import { anyCell, type TargetCell } from '../model/target.ts';
import type { DimensionKey } from './dimension.ts';
import { dimensionOf } from './dimensions.ts';
import type { When } from './whenCounted.ts';

/** One value of one dimension. */
export interface DimensionValue {
  readonly dimension: DimensionKey;
  readonly value: string;
}

/** A cell of the matrix by what its organisations have in common: the value of its row, of its column, and of the filter. */
export type Place = readonly DimensionValue[];

/** Whether an organisation is in a place. */
export function inPlace(
  place: Place,
  fieldMap: Pick<FieldMap, 'organizations' | 'rules'>,
  when: When,
): (organization: Organization) => boolean {
  const parts = place.map(({ dimension, value }) => ({ of: dimensionOf(dimension, fieldMap, when), value }));
  return (organization) => parts.every(({ of, value }) => of.valuesOf(organization).includes(value));
}

/** The cell for which a target may be set; null where a place is of what no target speaks of, or of who is not known. */
export function targetCellOf(place: Place): TargetCell | null {
  let cell = anyCell;
  for (const { dimension, value } of place) {
    if (value === unknownValue || !isTargeted(dimension)) return null;
    cell = { ...cell, [dimension]: value };
  }
  return cell;
}

function isTargeted(dimension: DimensionKey): dimension is keyof TargetCell {
  return Object.hasOwn(anyCell, dimension);
}
