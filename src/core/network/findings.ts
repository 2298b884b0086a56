import type { OrganizationId } from '../model/ids.ts';
import type { Sector } from '../model/sector.ts';
import { organizationMetric } from './catalogue.ts';
import { bearsFigures } from './dataGates.ts';
import { firstFigures } from './figures.ts';
import type { Mixing } from './mixing.ts';
import type { NetworkAnalysis } from './networkAnalysis.ts';
import { rankOrganizations } from './ranking.ts';

/** What stands out in a network, as data; the sentence for each code is in i18n (`network`). */
export type NetworkFinding =
  | {
      readonly code: 'overloadedBroker';
      readonly organization: OrganizationId;
      readonly partners: number;
      readonly betweenness: number;
      /** The next by betweenness and how many times as much the broker has; null where nobody else has any. */
      readonly next: OrganizationId | null;
      readonly times: number | null;
    }
  | {
      readonly code: 'cutOff';
      readonly organization: OrganizationId;
      readonly cutOff: readonly OrganizationId[];
    }
  | {
      readonly code: 'withoutBackbone';
      readonly backbone: OrganizationId;
      readonly cutOff: readonly OrganizationId[];
    }
  /** Groups of two or more with no tie to the main group. */
  | { readonly code: 'separateGroups'; readonly groups: readonly (readonly OrganizationId[])[] }
  /** A sector with more tied pairs inside it than to all other sectors. */
  | { readonly code: 'inwardSector'; readonly sector: Sector; readonly inside: number; readonly outside: number }
  | { readonly code: 'isolates'; readonly organizations: readonly OrganizationId[] }
  | { readonly code: 'acrossSectors'; readonly across: number; readonly pairs: number }
  | { readonly code: 'noTies' };

/** A broker stands out from this betweenness on, when it is at least this many times the next one's. */
const highBetweenness = 0.1;
const timesTheNext = 2;
/** Fewer pairs than this say nothing about where a sector turns. */
const fewestPairsOfSector = 5;

/** The most telling first; the same network gives the same list. */
export function networkFindings(
  network: NetworkAnalysis,
  mixing: Mixing,
  backbone: OrganizationId | null,
): readonly NetworkFinding[] {
  if (network.organizations === 0) return [];
  if (network.pairs === 0) return [{ code: 'noTies' }];
  const enough = bearsFigures(network);
  const cutOff = enough ? mostCutOff(network) : [];
  return [
    ...(enough ? overloadedBroker(network) : []),
    ...cutOff,
    ...(cutOff.some(({ organization }) => organization === backbone) ? [] : withoutBackbone(network, backbone)),
    ...separateGroups(network),
    ...inwardSectors(mixing),
    ...isolates(network),
    ...(enough && mixing.within + mixing.across > 0
      ? [{ code: 'acrossSectors' as const, across: mixing.across, pairs: mixing.within + mixing.across }]
      : []),
  ];
}

function overloadedBroker(network: NetworkAnalysis): readonly NetworkFinding[] {
  const [first, second] = rankOrganizations(firstFigures(network), organizationMetric('betweenness'));
  if (first?.value == null || first.value < highBetweenness) return [];
  const next = second?.value ? second : null;
  const times = next?.value ? first.value / next.value : null;
  if (times !== null && times < timesTheNext) return [];
  return [
    {
      code: 'overloadedBroker',
      organization: first.organization,
      partners: network.metrics.get(first.organization)?.degree ?? 0,
      betweenness: first.value,
      next: next?.organization ?? null,
      times,
    },
  ];
}

function mostCutOff(network: NetworkAnalysis): readonly Extract<NetworkFinding, { code: 'cutOff' }>[] {
  const [worst] = [...network.articulationPoints].sort(([, a], [, b]) => b.length - a.length);
  return worst === undefined ? [] : [{ code: 'cutOff', organization: worst[0], cutOff: worst[1] }];
}

function withoutBackbone(network: NetworkAnalysis, backbone: OrganizationId | null): readonly NetworkFinding[] {
  if (backbone === null || !network.metrics.has(backbone)) return [];
  return [{ code: 'withoutBackbone', backbone, cutOff: network.articulationPoints.get(backbone) ?? [] }];
}

function separateGroups(network: NetworkAnalysis): readonly NetworkFinding[] {
  const groups = network.components.slice(1).filter((group) => group.length > 1);
  return groups.length === 0 ? [] : [{ code: 'separateGroups', groups }];
}

function inwardSectors(mixing: Mixing): readonly NetworkFinding[] {
  return mixing.sectors
    .map((sector, row) => {
      const counts = mixing.counts[row] ?? [];
      const inside = counts[row] ?? 0;
      const outside = counts.reduce((sum, count) => sum + count, 0) - inside;
      return { code: 'inwardSector' as const, sector, inside, outside };
    })
    .filter(({ inside, outside }) => inside > outside && inside + outside >= fewestPairsOfSector)
    .sort((a, b) => a.outside / (a.inside + a.outside) - b.outside / (b.inside + b.outside));
}

function isolates(network: NetworkAnalysis): readonly NetworkFinding[] {
  return network.isolates.length === 0 ? [] : [{ code: 'isolates', organizations: network.isolates }];
}

/** Whether a finding asks for something to be done; the others are good to know. */
export function isProblem(finding: NetworkFinding): boolean {
  if (finding.code === 'acrossSectors') return false;
  return finding.code !== 'withoutBackbone' || finding.cutOff.length > 0;
}
