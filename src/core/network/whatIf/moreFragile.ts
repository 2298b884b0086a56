import type { OrganizationId } from '../../model/ids.ts';
import { type CutOffChange, cutOffChange, type WhatIfFigures } from './whatIfFigures.ts';

/**
 * Whoever holds more others alone after what is tried than before it, one that held nobody or is only imagined among them; by how
 * many more, most first, then by how many at all, then by id.
 */
export function moreFragile(figures: WhatIfFigures): readonly CutOffChange[] {
  return [...figures.after.cutOff.keys()]
    .map((id) => cutOffChange(figures, id))
    .filter((change) => risen(change) > 0)
    .sort((a, b) => risen(b) - risen(a) || size(b.after) - size(a.after) || byId(a.organization, b.organization));
}

function risen({ before, after }: CutOffChange): number {
  return size(after) - size(before);
}

function size(ids: readonly OrganizationId[] | null): number {
  return ids?.length ?? 0;
}

function byId(a: OrganizationId, b: OrganizationId): number {
  return a < b ? -1 : 1;
}
