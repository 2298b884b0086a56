import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import { isEngaged, type Stage } from '../../model/stage.ts';
import { type FindingContext, organizationAt, shared } from './findingContext.ts';

/** A group of three or more that is tied only within itself. */
export interface IsolatedCluster {
  readonly code: 'isolatedCluster';
  readonly organizations: readonly OrganizationId[];
  /** Tied pairs within it. */
  readonly pairs: number;
  /** Who of it has most in common with whom of the main group; null where nobody has enough. */
  readonly bridge: ClusterBridge | null;
}

export interface ClusterBridge {
  readonly member: OrganizationId;
  readonly region: string;
  /** Topics of the member that one of `to` works on too. */
  readonly topics: readonly string[];
  /** Engaged organisations of the main group in the same region, those with most in common first. */
  readonly to: readonly OrganizationId[];
}

const fewestMembers = 3;
const mostClusters = 3;
const mostCandidates = 3;
/** Topics in common, and one more for a common sector. */
const enoughInCommon = 2;

export function isClusterApart(component: readonly OrganizationId[]): boolean {
  return component.length >= fewestMembers;
}

export function isolatedClusters(context: FindingContext, engagedFrom: Stage): readonly IsolatedCluster[] {
  const { network, graph } = context;
  const [main = [], ...others] = network.components;
  const place = new Map(graph.ids.map((id, index) => [id, index]));
  const named = (ids: readonly OrganizationId[]) => ids.map((id) => organizationAt(context, place.get(id) ?? -1));
  const engaged = named(main).filter(({ stage }) => isEngaged(stage, engagedFrom));
  return others
    .filter(isClusterApart)
    .slice(0, mostClusters)
    .map((organizations) => {
      const ends = organizations.reduce((sum, id) => {
        const index = place.get(id) ?? -1;
        return sum + (graph.either.offsets[index + 1] ?? 0) - (graph.either.offsets[index] ?? 0);
      }, 0);
      return {
        code: 'isolatedCluster',
        organizations,
        pairs: ends / 2,
        bridge: bridgeOf(named(organizations), engaged),
      };
    });
}

function bridgeOf(members: readonly Organization[], engaged: readonly Organization[]): ClusterBridge | null {
  const bridges = members.flatMap((member) => {
    const candidates = engaged
      .map((to) => ({ to, inCommon: inCommon(member, to) }))
      .filter(({ inCommon: count }) => count >= enoughInCommon)
      .sort((a, b) => b.inCommon - a.inCommon)
      .slice(0, mostCandidates);
    const [first] = candidates;
    if (first === undefined) return [];
    const to = candidates.map((candidate) => candidate.to);
    const bridge: ClusterBridge = {
      member: member.id,
      region: shared(member.regions, first.to.regions)[0] ?? '',
      topics: member.topics.filter((topic) => to.some(({ topics }) => topics.includes(topic))),
      to: to.map(({ id }) => id),
    };
    return [{ bridge, strength: candidates.reduce((sum, candidate) => sum + candidate.inCommon, 0) }];
  });
  return bridges.sort((a, b) => b.strength - a.strength)[0]?.bridge ?? null;
}

/** Null in common without a region in which both work: people meet in a place. */
function inCommon(a: Organization, b: Organization): number {
  if (shared(a.regions, b.regions).length === 0) return 0;
  const topics = shared(a.topics, b.topics).length;
  return topics === 0 ? 0 : topics + (a.sector !== null && a.sector === b.sector ? 1 : 0);
}
