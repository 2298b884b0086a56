import type { DimensionKey } from '../../../core/coverage/dimension.ts';
import { regionWideValue, unknownValue } from '../../../core/model/filter.ts';

/** Values of one side of the matrix: those between which one compares, and those that are set apart from them. */
export interface ShownPlaces {
  /** Places in the list of values, in the order in which they are shown. */
  readonly main: readonly number[];
  /** Working everywhere, and what is not known. */
  readonly apart: readonly number[];
  /** How many there are beside those set apart, shown or not. */
  readonly all: number;
}

/** Which values a side shows. What people named goes by name; beyond `most` only the largest are shown, `size` of a place. */
export function shownPlaces(
  dimension: DimensionKey,
  values: readonly string[],
  size: (place: number) => number,
  { most, byName }: { readonly most: number; readonly byName: (a: string, b: string) => number },
): ShownPlaces {
  const places = values.map((_, place) => place);
  const valueAt = (place: number) => values[place] ?? '';
  const isApart = (place: number) => isSetApart(dimension, valueAt(place));
  const all = places.filter((place) => !isApart(place));
  const kept = all.length > most ? all.toSorted((a, b) => size(b) - size(a) || a - b).slice(0, most) : all;
  const order = hasOrder(dimension)
    ? (a: number, b: number) => a - b
    : (a: number, b: number) => byName(valueAt(a), valueAt(b)) || a - b;
  return { main: kept.toSorted(order), apart: places.filter(isApart), all: all.length };
}

export function isSetApart(dimension: DimensionKey, value: string): boolean {
  return value === unknownValue || (dimension === 'region' && value === regionWideValue);
}

/** Sectors, levels and stages have an order of their own. */
function hasOrder(dimension: DimensionKey): boolean {
  return dimension === 'sector' || dimension === 'level' || dimension === 'stage';
}
