import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldOf, type TestTie } from '../../support/fieldOf.ts';
import { networkByCode } from './networkByCode.ts';

const folder = join(import.meta.dirname, '../../reference');
const tolerance = 1e-8;

type Figures = Readonly<Record<string, number | null>>;

interface ReferenceGraph {
  readonly directed: boolean;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly TestTie[];
  readonly metrics: {
    readonly density: number | null;
    readonly isolates: readonly string[];
    readonly weak_components: { readonly sizes: readonly number[] };
    readonly degree: Figures;
    readonly betweenness_raw: Figures;
    readonly betweenness_normalised: Figures | null;
    readonly harmonic_closeness_normalised: Figures;
    readonly articulation_points: readonly string[];
  };
}

interface EdgeCase {
  readonly directed: boolean;
  readonly nodes: readonly string[];
  readonly edges: readonly TestTie[];
  readonly expected: {
    readonly n: number;
    readonly ties_after_simplification: number;
    readonly density: number | null;
    readonly betweenness_raw: Figures;
    readonly betweenness_normalised: Figures | null;
    readonly harmonic_closeness_normalised?: Figures;
    readonly weak_components: readonly number[];
    readonly articulation_points: readonly string[];
  };
}

const graphs = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && !file.startsWith('cases_'))
  .map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as ReferenceGraph] as const);

const edgeCases = Object.entries(
  (JSON.parse(readFileSync(join(folder, 'cases_edge.json'), 'utf8')) as { cases: Record<string, EdgeCase> }).cases,
);

function networkOf(codes: readonly string[], graph: { directed: boolean; edges: readonly TestTie[] }) {
  const direction = graph.directed ? ('directed' as const) : ('union' as const);
  const ties = graph.edges.map(([source, target, strength]): TestTie => [source, target, strength ?? 1]);
  return networkByCode(fieldOf(codes, ties, { directed: graph.directed, rules: { direction, merge: 'sum' } }));
}

function expectFigures(actual: Figures, expected: Figures): void {
  expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
  for (const [code, value] of Object.entries(expected)) {
    if (value === null) expect(actual[code], code).toBeNull();
    else
      expect(Math.abs((actual[code] ?? Number.NaN) - value), `${code}: ${actual[code]} for ${value}`).toBeLessThan(
        tolerance,
      );
  }
}

function expectDensity(actual: number | null, expected: number | null): void {
  expectFigures({ density: actual }, { density: expected });
}

const sizes = (components: readonly (readonly string[])[]) => components.map((component) => component.length);

describe('the reference graphs', () => {
  it('are all there', () => {
    expect(graphs.length).toBe(8);
    expect(edgeCases.length).toBe(16);
  });

  it.each(graphs)('%s: every figure is the published one', (_, graph) => {
    const network = networkOf(
      graph.nodes.map((node) => node.id),
      graph,
    );
    expectFigures(network.degree, graph.metrics.degree);
    expectFigures(network.betweennessRaw, graph.metrics.betweenness_raw);
    expectFigures(network.betweenness, graph.metrics.betweenness_normalised ?? {});
    expectFigures(network.harmonic, graph.metrics.harmonic_closeness_normalised);
    expectDensity(network.density, graph.metrics.density);
    expect(sizes(network.components)).toEqual(graph.metrics.weak_components.sizes);
    expect(network.isolates).toEqual([...graph.metrics.isolates].sort());
    expect(Object.keys(network.articulationPoints).sort()).toEqual([...graph.metrics.articulation_points].sort());
  });
});

describe('the degenerate graphs', () => {
  it.each(edgeCases)('%s', (_, { nodes, directed, edges, expected }) => {
    const network = networkOf(nodes, { directed, edges });
    expect(network.organizations).toBe(expected.n);
    if (!directed) expect(network.pairs).toBe(expected.ties_after_simplification);
    expectDensity(network.density, expected.density);
    expectFigures(network.betweennessRaw, expected.betweenness_raw);
    expectFigures(network.betweenness, expected.betweenness_normalised ?? noFigures(nodes));
    if (expected.harmonic_closeness_normalised) {
      expectFigures(network.harmonic, expected.harmonic_closeness_normalised);
    }
    expect(sizes(network.components)).toEqual(expected.weak_components);
    expect(Object.keys(network.articulationPoints).sort()).toEqual([...expected.articulation_points].sort());
  });
});

function noFigures(nodes: readonly string[]): Figures {
  return Object.fromEntries(nodes.map((node) => [node, null]));
}
