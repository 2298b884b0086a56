import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './terminalOf.ts';

const folder = join(import.meta.dirname, '../reference');

interface ReferenceGraph {
  readonly directed: boolean;
  readonly nodes: readonly { readonly id: string; readonly group: string }[];
  readonly edges: readonly (readonly [string, string, number, number?])[];
  readonly metrics: Readonly<Record<string, Json>>;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const graphs = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && !file.startsWith('cases_'))
  .map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as ReferenceGraph] as const);

/** Figures that are looked for and not worked out; each is compared in its own way below. */
const searched = ['core_periphery_borgatti_everett_discrete', 'best_modularity_symmetrised_binary', 'key_player'];
/** What only describes a figure, and R's own values. */
const words = ['note', 'convention', 'z_note', 'tolerance_note', 'method', 'sna_expected', 'sna_z', 'permutation'];
const spectral = /^(eigenvector|katz|pagerank|spectral)/;

function referenceOf({ directed, nodes, edges }: ReferenceGraph): Readonly<Record<string, Json>> {
  const files = {
    'organisations.csv': ['id,group', ...nodes.map(({ id, group }) => `${id},${group}`)].join('\n'),
    'ties.csv': ['source,target,strength', ...edges.map(([from, to, strength]) => `${from},${to},${strength}`)].join(
      '\n',
    ),
  };
  const flags = ['--merge', 'sum', ...(directed ? ['--direction', 'directed'] : [])];
  const { code, answer } = run(files, 'analyze', '--json', '--all', ...Object.keys(files), ...flags);
  expect(code).toBe(0);
  return JSON.parse(answer).reference;
}

/** Where two answers differ, as paths; what only the first has is no difference. */
function differences(actual: Json | undefined, expected: Json, tolerance: number, path: string): readonly string[] {
  if (typeof expected === 'number' && typeof actual === 'number') {
    return Math.abs(actual - expected) <= tolerance ? [] : [`${path}: ${actual} for ${expected}`];
  }
  if (expected !== null && typeof expected === 'object') {
    if (actual === null || typeof actual !== 'object') return [`${path}: ${JSON.stringify(actual)}`];
    return Object.entries(expected)
      .filter(([key]) => !words.includes(key))
      .flatMap(([key, value]) =>
        differences((actual as Readonly<Record<string, Json>>)[key], value, tolerance, `${path}.${key}`),
      );
  }
  return actual === expected ? [] : [`${path}: ${JSON.stringify(actual)} for ${JSON.stringify(expected)}`];
}

const digits = (value: Json | undefined) => (typeof value === 'number' ? value.toFixed(8) : (value ?? null));

type Fields = Readonly<Record<string, Json>>;

/** The best values that were found, whatever the set that has them. */
function searchedFigures(metrics: Fields, far: boolean) {
  const core = metrics.core_periphery_borgatti_everett_discrete as Readonly<Record<string, Fields>> | null | undefined;
  const players = metrics.key_player as Readonly<Record<string, Readonly<Record<string, Fields>>>>;
  return {
    core: core == null ? null : [core.ideal_or?.correlation, core.ideal_and?.correlation].map(digits),
    players: ['k=1', 'k=2'].map((size) =>
      Object.entries(players[size] ?? {})
        .filter(([goal]) => !far || goal !== 'kpp_neg_DF_after_removal')
        .map(([goal, { value, n_optimal_sets: sets }]) => [goal, digits(value), sets]),
    ),
  };
}

function modularityOf(metrics: Fields): number {
  return (metrics.best_modularity_symmetrised_binary as Fields).Q as number;
}

describe('sadeh analyze --all', () => {
  it.each(graphs)(
    '%s: every figure is the published one, under its name',
    (_, graph) => {
      const reference = referenceOf(graph);
      // Nobody published by distances for more than forty.
      const far = graph.nodes.length > 40;
      const wrong = Object.entries(graph.metrics)
        .filter(([key]) => !searched.includes(key))
        .flatMap(([key, value]) => differences(reference[key], value, spectral.test(key) ? 1e-6 : 1e-8, key));
      expect(wrong).toEqual([]);
      expect(searchedFigures(reference, far)).toEqual(searchedFigures(graph.metrics, far));
      expect(modularityOf(reference)).toBeGreaterThan(modularityOf(graph.metrics) - 0.01);
    },
    60_000,
  );
});
