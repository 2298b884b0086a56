import type { FieldMap } from '../model/fieldMap.ts';
import type { Filter } from '../model/filter.ts';
import { buildScene } from '../view/buildScene.ts';
import type { SizeKey } from '../view/encoding/sizeBy.ts';
import type { Scene } from '../view/scene.ts';

/** A filter of the work as an audience may have it: stages are internal, so a filter by stage left over says nothing here. */
export function audienceFilter(filter: Filter): Filter {
  return { ...filter, stages: [] };
}

/**
 * What to draw of a copy made by `audienceCopy`, for the audience view and for pictures that are shared: those with a place,
 * with all kinds of tie, sized by nothing that the copy does not hold.
 */
export function audienceScene(copy: FieldMap, filter: Filter, sizeBy: SizeKey): Scene {
  const organizations = copy.organizations.filter(({ id }) => copy.positions[id] !== undefined);
  return buildScene({ ...copy, organizations }, null, { filter: audienceFilter(filter), sizeBy, tieKinds: [] });
}
