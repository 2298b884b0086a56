import type { DimensionKey } from '../../../core/coverage/dimension.ts';
import type { Place } from '../../../core/coverage/place.ts';
import { type Filter, type FilterField, noFilter } from '../../../core/model/filter.ts';

const fields: Readonly<Partial<Record<DimensionKey, FilterField>>> = {
  sector: 'sectors',
  topic: 'topics',
  region: 'regions',
  stage: 'stages',
};

/** The filter that leaves those of a place; null where the filter has no field for a dimension of it. */
export function placeFilter(place: Place): Filter | null {
  let filter = noFilter;
  for (const { dimension, value } of place) {
    const field = fields[dimension];
    if (field === undefined) return null;
    filter = { ...filter, [field]: [value] };
  }
  return filter;
}
