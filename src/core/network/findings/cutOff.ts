import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import type { Sector } from '../../model/sector.ts';
import { components } from '../components.ts';
import { bearsFigures } from '../dataGates.ts';
import { type FindingContext, organizationAt, shared } from './findingContext.ts';

/** Some who are cut off together and stay tied to each other. */
export interface CutOffGroup {
  readonly organizations: readonly OrganizationId[];
  /** The region in which all of them work; null where there is none. */
  readonly region: string | null;
}

/** The organisation without which most others lose every route to the rest. */
export interface CutOff {
  readonly code: 'cutOff';
  readonly organization: OrganizationId;
  /** All who are cut off, in the order of the network. */
  readonly cutOff: readonly OrganizationId[];
  /** The same, as they hang together: groups of two and more, the largest first, and those alone. */
  readonly groups: readonly CutOffGroup[];
  readonly alone: readonly OrganizationId[];
  /** How many stay together. */
  readonly remaining: number;
  /** Of which it is the only one listed. */
  readonly lastOf: {
    readonly sectors: readonly Sector[];
    readonly topics: readonly string[];
    readonly regions: readonly string[];
  };
}

export function mostCutOff(context: FindingContext): readonly CutOff[] {
  const { network, graph, organizations } = context;
  if (!bearsFigures(network)) return [];
  const [worst] = [...network.articulationPoints].sort(([, a], [, b]) => b.length - a.length);
  if (worst === undefined) return [];
  const [organization, cutOff] = worst;
  const gone = new Set(cutOff);
  const pieces = components(graph, [graph.ids.indexOf(organization)]).map((piece) =>
    piece.map((index) => organizationAt(context, index)),
  );
  const hanging = pieces.filter(([first]) => first !== undefined && gone.has(first.id));
  const groups = hanging.filter((piece) => piece.length > 1);
  const own = network.components.find((component) => component.includes(organization)) ?? [];
  return [
    {
      code: 'cutOff',
      organization,
      cutOff,
      groups: groups.map((piece) => ({ organizations: piece.map(({ id }) => id), region: regionOf(piece) })),
      alone: hanging.filter((piece) => piece.length === 1).flatMap((piece) => piece.map(({ id }) => id)),
      remaining: own.length - 1 - cutOff.length,
      lastOf: lastOf(organization, organizations),
    },
  ];
}

function regionOf([first, ...others]: readonly Organization[]): string | null {
  return others.reduce((regions, { regions: more }) => shared(regions, more), first?.regions ?? [])[0] ?? null;
}

function lastOf(id: OrganizationId, organizations: readonly Organization[]): CutOff['lastOf'] {
  const leaver = organizations.find((organization) => organization.id === id);
  const others = organizations.filter((organization) => organization.id !== id);
  const { sector = null, topics = [], regions = [] } = leaver ?? {};
  return {
    sectors: sector === null || others.some((other) => other.sector === sector) ? [] : [sector],
    topics: topics.filter((topic) => !others.some((other) => other.topics.includes(topic))),
    regions: regions.filter((region) => !others.some((other) => other.regions.includes(region))),
  };
}
