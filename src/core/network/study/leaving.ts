import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import { articulationPoints } from '../articulation.ts';
import { components } from '../components.ts';
import { type Pieces, piecesWithoutEach } from '../measures/pieces.ts';
import type { Leaving } from './study.ts';
import { idsAt, type StudyContext } from './studyContext.ts';

/**
 * What each organisation of the network would leave behind. Routes follow the network that the rules count; of what somebody is the
 * last one, all the organisations on the list are asked.
 */
export function leavingOfEach({
  fieldMap: { organizations },
  graph,
}: Pick<StudyContext, 'fieldMap' | 'graph'>): ReadonlyMap<OrganizationId, Leaving> {
  const cutOff = articulationPoints(graph);
  const parts = components(graph).map(({ length }) => length);
  const [largest = 0, second = 0] = parts;
  const known = new Map(organizations.map((one) => [one.id, one]));
  const sectors = countBy(organizations, ({ sector }) => (sector === null ? [] : [sector]));
  const topics = countBy(organizations, ({ topics }) => topics);
  const regions = countBy(organizations, ({ regions }) => regions);
  const only = (counts: ReadonlyMap<string, number>, values: readonly string[]) =>
    [...new Set(values)].filter((value) => counts.get(value) === 1);
  return new Map(
    piecesWithoutEach(graph).map((pieces, v): readonly [OrganizationId, Leaving] => {
      const id = graph.ids[v] as OrganizationId;
      const organization = known.get(id);
      return [
        id,
        {
          cutOff: idsAt(graph, cutOff.get(v) ?? []),
          pairsSeparated: pairsSeparated(pieces),
          componentsAfter: parts.length - 1 + pieces.sizes.length,
          largestAfter: Math.max(pieces.component === largest ? second : largest, ...pieces.sizes),
          sectors: only(sectors, organization?.sector == null ? [] : [organization.sector]),
          topics: only(topics, organization?.topics ?? []),
          regions: only(regions, organization?.regions ?? []),
        },
      ];
    }),
  );
}

function pairsSeparated({ sizes, component }: Pieces): number {
  const together = sizes.reduce((sum, size) => sum + size * size, 0);
  return ((component - 1) ** 2 - together) / 2;
}

/** How many organisations have each value; a value that one names twice counts once. */
function countBy(
  organizations: readonly Organization[],
  valuesOf: (one: Organization) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of organizations) {
    for (const value of new Set(valuesOf(one))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
