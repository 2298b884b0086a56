import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './terminalOf.ts';

const folder = join(import.meta.dirname, '../reference');
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));

type Edge = readonly [source: string, target: string, strength?: number];

interface Expected {
  readonly density: number | null;
  readonly betweenness_raw: Readonly<Record<string, number>>;
  readonly betweenness_normalised: Readonly<Record<string, number>> | null;
  readonly harmonic_closeness_normalised?: Readonly<Record<string, number>>;
  readonly articulation_points: readonly string[];
  readonly sizes: readonly number[];
}

interface Case {
  readonly name: string;
  readonly nodes: readonly string[];
  readonly edges: readonly Edge[];
  readonly expected: Expected;
}

const graphs: readonly Case[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && !file.startsWith('cases_'))
  .map((file) => ({ file, graph: read(file) }))
  .filter(({ graph }) => !graph.directed)
  .map(({ file, graph }) => ({
    name: file,
    nodes: graph.nodes.map((node: { id: string }) => node.id),
    edges: graph.edges,
    expected: { ...graph.metrics, sizes: graph.metrics.weak_components.sizes },
  }));

const edgeCases: readonly Case[] = Object.entries<
  Case & { directed: boolean; expected: { weak_components: number[] } }
>(read('cases_edge.json').cases)
  .filter(([, { directed }]) => !directed)
  .map(([name, graph]) => ({ ...graph, name, expected: { ...graph.expected, sizes: graph.expected.weak_components } }));

/** The graph as two files, as an analyst would write them. */
function asFiles({ nodes, edges }: Case) {
  const organizations = ['id,name', ...nodes.map((node) => `${node},${node}`)];
  const ties = [
    'source,target,strength',
    ...edges.map(([source, target, strength]) => `${source},${target},${strength ?? 1}`),
  ];
  return { 'organizations.csv': `${organizations.join('\n')}\n`, 'ties.csv': `${ties.join('\n')}\n` };
}

function analyzeGraph(graph: Case) {
  const flags = ['--organizations', 'organizations.csv', '--ties', 'ties.csv', '--merge', 'sum'];
  const { code, answer, message } = run(asFiles(graph), 'analyze', '--json', ...flags);
  expect([code, message]).toEqual([0, '']);
  return JSON.parse(answer);
}

function expectFigures(
  metrics: Readonly<Record<string, Readonly<Record<string, number | null>>>>,
  key: string,
  expected: Readonly<Record<string, number>> | null,
): void {
  for (const [id, metric] of Object.entries(metrics)) {
    const value = metric[key];
    if (expected === null) expect(value, id).toBeNull();
    else expect(Math.abs((value ?? Number.NaN) - (expected[id] ?? Number.NaN)), `${key} of ${id}`).toBeLessThan(1e-8);
  }
}

describe('the terminal, given a reference graph as two CSV files', () => {
  it.each([...graphs, ...edgeCases])('gives the published figures of $name', (graph) => {
    const answer = analyzeGraph(graph);
    const { expected } = graph;
    expect(Object.keys(answer.metrics).sort()).toEqual([...graph.nodes].sort());
    expectFigures(answer.metrics, 'betweennessRaw', expected.betweenness_raw);
    expectFigures(answer.metrics, 'betweenness', expected.betweenness_normalised);
    if (expected.harmonic_closeness_normalised) {
      expectFigures(answer.metrics, 'harmonic', expected.harmonic_closeness_normalised);
    }
    if (expected.density === null) expect(answer.density).toBeNull();
    else expect(Math.abs(answer.density - expected.density)).toBeLessThan(1e-8);
    expect(answer.components).toEqual(expected.sizes);
    expect(Object.keys(answer.articulationPoints).sort()).toEqual([...expected.articulation_points].sort());
  });
});
