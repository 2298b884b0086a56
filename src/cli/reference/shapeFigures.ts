import type { AnalysisGraph } from '../../core/network/analysisGraph.ts';
import { articulationPoints } from '../../core/network/articulation.ts';
import { components } from '../../core/network/components.ts';
import { density } from '../../core/network/density.ts';
import { bridges } from '../../core/network/measures/bridges.ts';
import { clustering, weightedClustering } from '../../core/network/measures/clustering.ts';
import { communities } from '../../core/network/measures/communities.ts';
import { type CoreIdeal, corePeriphery } from '../../core/network/measures/corePeriphery.ts';
import { coreNumbers } from '../../core/network/measures/cores.ts';
import { degreeAssortativity } from '../../core/network/measures/degreeAssortativity.ts';
import { commonPartners } from '../../core/network/measures/introductions.ts';
import { reciprocity } from '../../core/network/measures/reciprocity.ts';
import { strongComponents } from '../../core/network/measures/strongComponents.ts';
import {
  evenInvestments,
  type Investments,
  strengthInvestments,
  structuralHoles,
} from '../../core/network/measures/structuralHoles.ts';
import { triadCensus } from '../../core/network/measures/triadCensus.ts';
import { randomFrom } from '../../core/network/random.ts';
import { byName, meanOf, type Names, namesOf } from './named.ts';

const louvainRuns = 50;
const coreStarts = 150;
/** Above this a core is not looked for: it takes minutes. */
const mostForCore = 60;
const mostIntroductions = 15;

/** What the ties make together: components, clusters, cores, communities, holes. `fileOrder`: places in the file, by index. */
export function shapeFigures(graph: AnalysisGraph, names: Names, fileOrder: Int32Array, seed: number) {
  const inFile = (v: number | undefined) => fileOrder[v ?? 0] as number;
  const parts = components(graph);
  const near = clustering(graph.either);
  const weighted = weightedClustering(graph.either);
  const strong = graph.directed ? strongComponents(graph.outgoing) : [];
  const best = communities(graph.either, randomFrom(seed), louvainRuns);
  const pairs = commonPartners(graph.either);
  const local = near.local.map((value) => value ?? 0);
  return {
    n: graph.ids.length,
    m: graph.outgoing.neighbours.length / (graph.directed ? 1 : 2),
    density: density(graph),
    isolates: namesOf(names, parts.filter((part) => part.length === 1).flat()),
    weak_components: { count: parts.length, sizes: parts.map((part) => part.length) },
    ...(graph.directed
      ? {
          strong_components: { count: strong.length, sizes: strong.map((part) => part.length) },
          reciprocity: reciprocityJson(graph),
          triad_census_networkx: triadCensus(graph),
        }
      : {}),
    local_clustering: byName(names, local),
    triangles: near.triangles,
    connected_triples: near.triples,
    transitivity: near.transitivity,
    average_clustering_zero_for_degree_lt2: meanOf(local),
    average_clustering_excluding_degree_lt2: meanOf(near.local),
    weighted_clustering_onnela: byName(names, weighted.onnela),
    weighted_clustering_barrat: byName(names, weighted.barrat),
    articulation_points: namesOf(names, [...articulationPoints(graph).keys()]),
    bridges: bridges(graph).map((pair) => namesOf(names, pair)),
    core_number: byName(names, coreNumbers(graph.either)),
    core_periphery_borgatti_everett_discrete:
      graph.ids.length > mostForCore
        ? null
        : { ideal_or: coreJson(graph, 'or', names, seed), ideal_and: coreJson(graph, 'and', names, seed) },
    best_modularity_symmetrised_binary: {
      Q: best.modularity,
      n_communities: best.groups.count,
      proven_optimal: false,
      membership: byName(names, best.groups.of),
    },
    degree_assortativity_symmetrised: degreeAssortativity(graph.either),
    burt_binary_symmetrised: holesJson(evenInvestments(graph.either), names),
    burt_weighted_aij_plus_aji: holesJson(strengthInvestments(graph.outgoing, graph.either), names),
    link_prediction_top15_by_adamic_adar: pairs
      .map((one) => ({ ...one, pair: one.pair.toSorted((a, b) => inFile(a) - inFile(b)) }))
      .sort(
        (a, b) =>
          settled(b.adamicAdar) - settled(a.adamicAdar) ||
          inFile(a.pair[0]) - inFile(b.pair[0]) ||
          inFile(a.pair[1]) - inFile(b.pair[1]),
      )
      .slice(0, mostIntroductions)
      .map(({ pair: [u = 0, v = 0], common, adamicAdar, resourceAllocation, jaccard }) => ({
        u: names[u],
        v: names[v],
        common_neighbours: common.length,
        adamic_adar: adamicAdar,
        resource_allocation: resourceAllocation,
        jaccard,
      })),
    nonadjacent_pairs_with_common_neighbours: pairs.length,
  };
}

/** 1/ln 9 + 1/ln 9 is 1/ln 3: sums that are equal differ by what rounding leaves, which must not order them. */
function settled(score: number): number {
  return Math.round(score * 1e10);
}

function reciprocityJson(graph: AnalysisGraph) {
  const { mutual, asymmetric, none, arcs, pairs } = reciprocity(graph);
  const all = mutual + asymmetric + none;
  return {
    mutual_dyads: mutual,
    asymmetric_dyads: asymmetric,
    null_dyads: none,
    edge_reciprocity: arcs,
    dyadic_nonnull: pairs,
    sna_dyadic: all === 0 ? null : (mutual + none) / all,
  };
}

function coreJson(graph: AnalysisGraph, ideal: CoreIdeal, names: Names, seed: number) {
  const found = corePeriphery(graph.either, ideal, randomFrom(seed), coreStarts);
  if (found === null) return null;
  const { core, correlation } = found;
  return { correlation, core: namesOf(names, core), other_optima: [], method: 'best found' };
}

function holesJson(investments: Investments, names: Names) {
  const holes = structuralHoles(investments);
  const of = (key: keyof (typeof holes)[number]) =>
    byName(
      names,
      holes.map((one) => one[key]),
    );
  return {
    constraint: of('constraint'),
    effective_size: of('effectiveSize'),
    efficiency: of('efficiency'),
    hierarchy: of('hierarchy'),
  };
}
