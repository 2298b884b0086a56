import type { OrganizationId } from '../../model/ids.ts';
import type { Neighbours } from './countedNeighbours.ts';

/** How many ties lead from the nearest of `start` to each organisation that can be reached: 0 to themselves. */
export function stepsFrom(
  start: readonly OrganizationId[],
  neighbours: Neighbours,
): ReadonlyMap<OrganizationId, number> {
  const steps = new Map(start.map((id) => [id, 0]));
  // A map grows while it is walked through.
  for (const [id, step] of steps) {
    for (const next of neighbours.get(id) ?? []) if (!steps.has(next)) steps.set(next, step + 1);
  }
  return steps;
}
