import type { AnalysisGraph } from '../../core/network/analysisGraph.ts';
import { brokerage } from '../../core/network/measures/brokerage.ts';
import { diversity } from '../../core/network/measures/diversity.ts';
import { eiIndex, eiOfEach, eiOfGroups } from '../../core/network/measures/eiIndex.ts';
import { eiPermutation } from '../../core/network/measures/eiPermutation.ts';
import { type Groups, groupAssortativity, groupDensities, groupTies } from '../../core/network/measures/groups.ts';
import { modularity } from '../../core/network/measures/modularity.ts';
import { randomFrom } from '../../core/network/random.ts';
import { record } from '../fieldCounts.ts';
import { byName, type Names } from './named.ts';

const permutations = 20_000;

/** The sectors as written, with who is in which. */
export interface WrittenGroups {
  readonly groups: Groups;
  /** By number of the group, in code-unit order. */
  readonly titles: readonly string[];
}

/** What the ties say of sectors: mixing, assortativity, E-I, brokerage, diversity. */
export function groupFigures(graph: AnalysisGraph, names: Names, { groups, titles }: WrittenGroups, seed: number) {
  const ties = groupTies(graph, groups);
  const each = <Value>(values: ArrayLike<Value>) => record(titles.map((title, at) => [title, values[at] as Value]));
  return {
    modularity_of_group_partition_symmetrised_binary: modularity(graph.either, groups, false),
    modularity_of_group_partition_weighted: modularity(graph.either, groups, true),
    ...(graph.directed
      ? { modularity_of_group_partition_directed_leicht_newman: modularity(graph.outgoing, groups, false) }
      : {}),
    mixing_matrix: { order: titles, counts: ties.arcs.map((row) => [...row]) },
    assortativity_group: groupAssortativity(ties),
    group_density_matrix: { order: titles, values: groupDensities(ties) },
    ei_index_symmetrised: { ...eiJson(graph, groups), ...permutationJson(graph, groups, seed) },
    ei_per_node: byName(names, eiOfEach(graph.either, groups)),
    ei_per_group: each(eiOfGroups(graph.either, groups)),
    diversity_of_groups: { counts: each(ties.sizes), ...diversityJson([...ties.sizes]) },
    gould_fernandez: {
      roles: byName(
        names,
        brokerage(graph, groups).map((roles) => ({
          ...roles,
          total: Object.values(roles).reduce((sum, count) => sum + count, 0),
        })),
      ),
    },
  };
}

function eiJson(graph: AnalysisGraph, groups: Groups) {
  const ei = eiIndex(graph.either, groups);
  return {
    external: ei.external,
    internal: ei.internal,
    ei: ei.value,
    expected_ei_under_random_labels: ei.expected,
    max_possible_external: ei.possibleExternal,
    max_possible_internal: ei.possibleInternal,
    rescaled_ei: ei.rescaled,
    normalised_density_ei: ei.ofDensities,
  };
}

/** Null where somebody is in no group: there is nothing to deal out to them. */
function permutationJson(graph: AnalysisGraph, groups: Groups, seed: number) {
  if (groups.of.some((group) => group < 0)) return { permutation: null };
  const drawn = eiPermutation(graph.either, groups, randomFrom(seed), { runs: permutations, mostWays: 0 });
  const exact = eiPermutation(graph.either, groups, randomFrom(seed), { runs: 0, mostWays: 20_000 });
  if (drawn === null) return { permutation: null };
  const ties = graph.either.neighbours.length / 2;
  return {
    permutation: {
      reps: drawn.ways,
      seed,
      p_more_homophilous_or_equal: drawn.pInward,
      p_more_heterophilous_or_equal: drawn.pOutward,
      mean_ei: drawn.mean,
      sd_ei: drawn.deviation,
    },
    ...(exact === null
      ? {}
      : {
          exact_permutation: {
            assignments: exact.ways,
            p_more_homophilous_or_equal: exact.pInward,
            p_more_heterophilous_or_equal: exact.pOutward,
            mean_external: ((exact.mean + 1) / 2) * ties,
            count_le: Math.round(exact.pInward * exact.ways),
            count_ge: Math.round(exact.pOutward * exact.ways),
          },
        }),
  };
}

function diversityJson(counts: readonly number[]) {
  const found = diversity(counts);
  return {
    N: found.total,
    categories_present: found.present,
    blau: found.blau,
    simpson_lambda: found.simpson,
    gini_simpson_unbiased: found.unbiased,
    inverse_simpson: found.effective,
    iqv: found.iqv,
    shannon_nats: found.shannon,
    shannon_bits: found.shannon === null ? null : found.shannon / Math.LN2,
    pielou_evenness: found.evenness,
    hill_q1: found.hill1,
    berger_parker: found.largest,
  };
}
