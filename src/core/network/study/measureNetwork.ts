import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import type { AnalysisGraph } from '../analysisGraph.ts';
import { brokerage } from '../measures/brokerage.ts';
import {
  betweennessCentralisation,
  closenessCentralisation,
  degreeCentralisation,
} from '../measures/centralisation.ts';
import { type Closeness, closenessOf } from '../measures/closeness.ts';
import { clustering } from '../measures/clustering.ts';
import { coreNumbers } from '../measures/cores.ts';
import { degreeAssortativity } from '../measures/degreeAssortativity.ts';
import { degreesOf, strengthsOf } from '../measures/degrees.ts';
import { distanceSums } from '../measures/distanceSums.ts';
import { distancesOf } from '../measures/distances.ts';
import { eiOfEach } from '../measures/eiIndex.ts';
import { pagerank } from '../measures/pagerank.ts';
import { pathLengths } from '../measures/pathLengths.ts';
import { pathsThrough } from '../measures/pathsThrough.ts';
import { reciprocity } from '../measures/reciprocity.ts';
import { reversed } from '../measures/reversed.ts';
import { evenInvestments, structuralHoles } from '../measures/structuralHoles.ts';
import { weightedBetweenness } from '../measures/weightedBetweenness.ts';
import { amongRespondents, silentOnes } from './amongRespondents.ts';
import type { NetworkMeasures, OrganizationMeasures } from './networkMeasures.ts';
import { prestige } from './prestige.ts';
import { sectorGroups, sectorMixingOf } from './sectorMixingOf.ts';
import { measureTies } from './tieMeasures.ts';

/** Every deterministic measure of a network. Sectors of those who are in the graph; the others play no part. */
export function measureNetwork(graph: AnalysisGraph, organizations: readonly Organization[]): NetworkMeasures {
  const near = clustering(graph.either);
  const known = near.local.filter((value) => value !== null);
  const degrees = degreesOf(graph.either);
  const sums = distanceSums(graph.outgoing);
  const paths = pathLengths(graph.outgoing, sums);
  const through = pathsThrough(graph);
  const cores = coreNumbers(graph.either);
  const sectors = sectorGroups(graph, organizations);
  const inward = closenessOf(sums);
  const n = graph.ids.length;
  const silent = silentOnes(organizations);
  return {
    organizations: measureOrganizations(
      graph,
      { inward, near, cores, silent, ei: eiOfEach(graph.either, sectors.groups) },
      sectors,
    ),
    ties: measureTies(graph, through.arcs),
    meanDegree: n === 0 ? null : graph.either.neighbours.length / n,
    paths,
    transitivity: near.transitivity,
    averageClustering: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length,
    reciprocity: graph.directed ? reciprocity(amongRespondents(graph, silent)) : null,
    centralisation: {
      degree: degreeCentralisation(degrees),
      betweenness: betweennessCentralisation(through.organizations, graph.directed),
      closeness: paths.connected && !graph.directed ? closenessCentralisation(inward.within) : null,
    },
    degreeAssortativity: degreeAssortativity(graph.either),
    highestCore: cores.reduce((most, core) => Math.max(most, core), 0),
    mixing: sectorMixingOf(graph, sectors),
  };
}

interface Worked {
  readonly inward: Closeness;
  readonly near: ReturnType<typeof clustering>;
  readonly cores: Int32Array;
  readonly ei: readonly (number | null)[];
  /** Those whose own word is missing. */
  readonly silent: ReadonlySet<OrganizationId>;
}

function measureOrganizations(
  graph: AnalysisGraph,
  { inward, near, cores, ei, silent }: Worked,
  { groups }: ReturnType<typeof sectorGroups>,
): ReadonlyMap<OrganizationId, OrganizationMeasures> {
  const n = graph.ids.length;
  const incoming = graph.directed ? reversed(graph.outgoing) : graph.outgoing;
  const strengths = [strengthsOf(graph.outgoing), strengthsOf(incoming)] as const;
  const counts = [degreesOf(incoming), degreesOf(graph.outgoing)] as const;
  const holes = structuralHoles(evenInvestments(graph.either));
  const roles = brokerage(graph, groups);
  const high = prestige(graph);
  const ranks = pagerank(graph.outgoing, false);
  const distances = distancesOf(graph.outgoing);
  const through = distances === null ? null : weightedBetweenness(graph, distances);
  const pairsOfOthers = ((n - 1) * (n - 2)) / (graph.directed ? 1 : 2);
  const at = <Value>(values: ArrayLike<Value>, v: number) => values[v] as Value;
  return new Map(
    graph.ids.map((id, v): readonly [OrganizationId, OrganizationMeasures] => [
      id,
      {
        strength: at(strengths[0], v) + (graph.directed ? at(strengths[1], v) : 0),
        inDegree: graph.directed ? at(counts[0], v) : null,
        outDegree: graph.directed && !silent.has(id) ? at(counts[1], v) : null,
        weightedBetweenness: through === null || n < 3 ? null : at(through, v) / pairsOfOthers,
        closenessWithin: n < 2 ? null : at(inward.within, v),
        closenessWassermanFaust: n < 2 ? null : at(inward.wassermanFaust, v),
        eigenvector: high.eigenvector === null ? null : at(high.eigenvector, v),
        katz: high.katz === null ? null : at(high.katz, v),
        pagerank: at(ranks, v),
        clustering: at(near.local, v),
        core: at(cores, v),
        ...at(holes, v),
        ei: at(ei, v),
        roles: at(roles, v),
      },
    ]),
  );
}
