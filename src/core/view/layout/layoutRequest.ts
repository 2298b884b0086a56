import type { FieldMap } from '../../model/fieldMap.ts';
import { radiusByTies } from '../encoding/sizeBy.ts';
import { pairTies } from '../pairTies.ts';
import type { LayoutRequest } from './organicLayout.ts';

/** What the organic layout needs to know of a field map. Organisations that have a place keep it. */
export function layoutRequest(fieldMap: FieldMap): LayoutRequest {
  const ids = fieldMap.organizations.map((organization) => organization.id);
  const pairs = pairTies(ids, fieldMap.ties).map((pair) => [pair.a, pair.b] as const);
  const ties = new Map(ids.map((id) => [id, 0]));
  for (const id of pairs.flat()) ties.set(id, (ties.get(id) ?? 0) + 1);
  return {
    ids,
    pairs,
    radii: ids.map((id) => radiusByTies(ties.get(id) ?? 0)),
    seed: fieldMap.seed,
    fixed: fieldMap.positions,
  };
}
