import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { buildAnalysisGraph } from '../../../../src/core/network/analysisGraph.ts';
import { measureNetwork } from '../../../../src/core/network/study/measureNetwork.ts';
import type { OrganizationMeasures } from '../../../../src/core/network/study/networkMeasures.ts';
import { codesOf, fieldOf, type TestTie } from '../../../support/fieldOf.ts';

const folder = join(import.meta.dirname, '../../../reference');
type Values = Readonly<Record<string, number | null>>;

interface ReferenceGraph {
  readonly directed: boolean;
  readonly nodes: readonly { readonly id: string; readonly group: string }[];
  readonly edges: readonly TestTie[];
  // biome-ignore lint/suspicious/noExplicitAny: the published values, each of its own shape
  readonly metrics: Readonly<Record<string, any>>;
}

const graphs = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && !file.startsWith('cases_'))
  .map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as ReferenceGraph] as const);

type Expected = readonly [about: string, pick: (one: OrganizationMeasures) => number | null, expected: Values];

function fieldOfReference({ directed, nodes, edges }: ReferenceGraph): FieldMap {
  return fieldOf(
    nodes.map(({ id }) => id),
    edges,
    {
      directed,
      rules: { direction: directed ? 'directed' : 'union', merge: 'sum' },
      known: Object.fromEntries(nodes.map(({ id, group }) => [id, { sector: `g${group}` }])),
    },
  );
}

const measured = (field: FieldMap) => measureNetwork(buildAnalysisGraph(field), field.organizations);

function each(field: FieldMap, pick: (one: OrganizationMeasures) => number | null): Values {
  const code = codesOf(field);
  return Object.fromEntries([...measured(field).organizations].map(([id, one]) => [code(id), pick(one)]));
}

function expectClose(actual: Values, expected: Values, tolerance: number, about: string): void {
  expect(Object.keys(actual).sort(), about).toEqual(Object.keys(expected).sort());
  for (const [key, value] of Object.entries(expected)) {
    if (value === null) expect(actual[key], `${about} of ${key}`).toBeNull();
    else expect(Math.abs((actual[key] ?? Number.NaN) - value), `${about} of ${key}`).toBeLessThan(tolerance);
  }
}

/** Published vectors have length 1; here the highest is 100. */
function outOfHundred(values: Values): Values {
  const most = Math.max(...Object.values(values).map((value) => value ?? 0));
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, (100 * (value ?? 0)) / most]));
}

describe('the measures of the reference graphs are the published ones', () => {
  it.each(graphs)('%s: of organisations', (_, reference) => {
    const { metrics, directed, nodes } = reference;
    const field = fieldOfReference(reference);
    const pairs = ((nodes.length - 1) * (nodes.length - 2)) / (directed ? 1 : 2);
    // Where all strengths are alike the weighted one is the plain one.
    const through = (metrics.betweenness_raw_distance_inverse_strength ?? metrics.betweenness_raw) as Values;
    const scaled = Object.fromEntries(Object.entries(through).map(([key, value]) => [key, (value ?? 0) / pairs]));
    const exact: readonly Expected[] = [
      ['weighted betweenness', (one) => one.weightedBetweenness, scaled],
      ['closeness', (one) => one.closenessWithin, metrics.closeness_within_component],
      ['closeness (WF)', (one) => one.closenessWassermanFaust, metrics.closeness_wasserman_faust],
      ['clustering', (one) => one.clustering ?? 0, metrics.local_clustering],
      ['core', (one) => one.core, metrics.core_number],
      ['constraint', (one) => one.constraint, metrics.burt_binary_symmetrised.constraint],
      ['effective size', (one) => one.effectiveSize, metrics.burt_binary_symmetrised.effective_size],
      ['efficiency', (one) => one.efficiency, metrics.burt_binary_symmetrised.efficiency],
      ['hierarchy', (one) => one.hierarchy, metrics.burt_binary_symmetrised.hierarchy],
      ['E-I', (one) => one.ei, metrics.ei_per_node],
      ...((directed
        ? [
            ['in-degree', (one) => one.inDegree, metrics.in_degree],
            ['out-degree', (one) => one.outDegree, metrics.out_degree],
          ]
        : [['strength', (one) => one.strength, metrics.strength]]) satisfies readonly Expected[]),
    ];
    for (const [about, pick, expected] of exact) expectClose(each(field, pick), expected, 1e-8, about);
    expectClose(
      each(field, (one) => one.pagerank),
      metrics.pagerank_085_unweighted,
      1e-6,
      'pagerank',
    );
    expectClose(
      each(field, (one) => one.katz),
      outOfHundred(metrics.katz_symmetrised_binary.values),
      1e-4,
      'katz',
    );
    for (const role of ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'] as const) {
      const roles = metrics.gould_fernandez.roles as Readonly<Record<string, Readonly<Record<string, number>>>>;
      const published = Object.fromEntries(Object.entries(roles).map(([key, values]) => [key, values[role] ?? null]));
      expectClose(
        each(field, (one) => one.roles[role]),
        published,
        1e-9,
        role,
      );
    }
  });

  it.each(graphs)('%s: of being tied to those well tied, unless several groups make it ambiguous', (_, reference) => {
    const field = fieldOfReference(reference);
    const sizes = reference.metrics.weak_components.sizes as readonly number[];
    const published = reference.metrics.eigenvector_l2_symmetrised_binary as Values;
    const isAmbiguous = sizes.filter((size) => size >= 3).length > 1;
    const nothing = Object.fromEntries(Object.keys(published).map((key) => [key, null]));
    expectClose(
      each(field, (one) => one.eigenvector),
      isAmbiguous ? nothing : outOfHundred(published),
      1e-4,
      'eigenvector',
    );
  });

  it.each(graphs)('%s: of the network', (_, reference) => {
    const { metrics, directed } = reference;
    const size = reference.nodes.length;
    const found = measured(fieldOfReference(reference));
    const freeman = metrics.freeman_centralisation;
    const { average_clustering_excluding_degree_lt2: clustered } = metrics;
    const actual: Values = {
      transitivity: found.transitivity,
      clustering: found.averageClustering,
      efficiency: found.paths.efficiency,
      reachable: found.paths.reachable,
      mean: found.paths.mean,
      longest: found.paths.longest,
      assortativity: found.mixing.assortativity,
      degrees: found.degreeAssortativity,
      degree: found.centralisation.degree,
      betweenness: found.centralisation.betweenness,
      closeness: found.centralisation.closeness,
      ei: found.mixing.ei.value,
      expected: found.mixing.ei.expected,
      reciprocity: found.reciprocity?.arcs ?? null,
      bridges: found.ties.filter(({ isBridge }) => isBridge).length,
      core: found.highestCore,
    };
    expectClose(
      actual,
      {
        transitivity: metrics.transitivity,
        clustering: clustered,
        efficiency: metrics.global_efficiency,
        // Published of networks that are not connected only; of the others it is every pair.
        reachable: metrics.reachable_ordered_pairs ?? size * (size - 1),
        mean: metrics.average_path_length_reachable_pairs ?? metrics.average_path_length,
        longest: metrics.max_finite_distance ?? metrics.diameter,
        assortativity: metrics.assortativity_group,
        degrees: metrics.degree_assortativity_symmetrised,
        degree: directed ? freeman.degree_symmetrised : freeman.degree,
        betweenness: freeman.betweenness,
        closeness: directed ? null : (freeman.closeness ?? null),
        ei: metrics.ei_index_symmetrised.ei,
        expected: metrics.ei_index_symmetrised.expected_ei_under_random_labels,
        reciprocity: directed ? metrics.reciprocity.edge_reciprocity : null,
        // A bridge that is tied both ways is two arcs.
        bridges: directed ? bridgeArcs(reference) : metrics.bridges.length,
        core: Math.max(...Object.values(metrics.core_number as Record<string, number>)),
      },
      1e-8,
      'the network',
    );
  });
});

function bridgeArcs({ edges, metrics }: ReferenceGraph): number {
  const between = (a: string, b: string) => (edges.some(([source, target]) => source === a && target === b) ? 1 : 0);
  return (metrics.bridges as readonly (readonly [string, string])[]).reduce(
    (sum, [a, b]) => sum + between(a, b) + between(b, a),
    0,
  );
}
