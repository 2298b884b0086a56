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

interface Core {
  readonly core: readonly string[];
  readonly correlation: number;
}

/** Figures that are looked for and not worked out; each is compared in its own way below. */
const searched = ['core_periphery_borgatti_everett_discrete', 'best_modularity_symmetrised_binary', 'key_player'];
/** What only describes a figure, R's own values, and chances, which are compared below. */
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

/** Best sets: the value, how many sets have it, and, where all of them are listed, which. Distances beyond forty are not published. */
function bestSets(metrics: Fields, like: Fields) {
  const players = metrics.key_player as Readonly<Record<string, Readonly<Record<string, Fields | null>>>>;
  const published = like.key_player as typeof players;
  return Object.entries(published).flatMap(([size, goals]) =>
    Object.entries(goals).map(([goal, wanted]) => {
      const found = players[size]?.[goal] ?? null;
      if (wanted === null || found === null) return [size, goal, null];
      const all = (found.optimal_sets as readonly (readonly string[])[]).map((set) => set.toSorted().join(' ')).sort();
      const sets = (wanted.n_optimal_sets as number) <= 10 ? all : null;
      return [size, goal, digits(found.value), found.n_optimal_sets, sets];
    }),
  );
}

/** Whether two are tied, either way. */
function tiedIn({ edges }: ReferenceGraph): (a: string, b: string) => boolean {
  const pairs = new Set(edges.flatMap(([a, b]) => (a === b ? [] : [JSON.stringify([a, b]), JSON.stringify([b, a])])));
  return (a, b) => pairs.has(JSON.stringify([a, b]));
}

/** Modularity from its definition, over all pairs. */
function modularityOf(graph: ReferenceGraph, membership: Readonly<Record<string, Json>>): number {
  const ids = graph.nodes.map(({ id }) => id);
  const tied = tiedIn(graph);
  const degree = new Map(ids.map((a) => [a, ids.filter((b) => tied(a, b)).length]));
  const ends = [...degree.values()].reduce((sum, count) => sum + count, 0);
  let sum = 0;
  for (const a of ids) {
    for (const b of ids) {
      if (membership[a] !== membership[b]) continue;
      sum += (tied(a, b) ? 1 : 0) - ((degree.get(a) ?? 0) * (degree.get(b) ?? 0)) / ends;
    }
  }
  return sum / ends;
}

/** Pearson's correlation of ties and of the ideal, over all pairs. */
function correlationOf(graph: ReferenceGraph, ideal: string, core: readonly string[]): number {
  const ids = graph.nodes.map(({ id }) => id);
  const tied = tiedIn(graph);
  const inCore = new Set(core);
  const wanted = (a: string, b: string) =>
    ideal === 'ideal_or' ? inCore.has(a) || inCore.has(b) : inCore.has(a) && inCore.has(b);
  const pairs = ids.flatMap((a, at) =>
    ids.slice(at + 1).map((b) => [Number(tied(a, b)), Number(wanted(a, b))] as const),
  );
  const mean = (of: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[of], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const product = pairs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  const spread = (of: 0 | 1, by: number) => pairs.reduce((sum, pair) => sum + (pair[of] - by) ** 2, 0);
  return product / Math.sqrt(spread(0, x) * spread(1, y));
}

/** How far apart two chances may be that were each found in so many random ways. */
function chanceTolerance(p: number, ...ways: readonly number[]): number {
  return ways.reduce((sum, count) => sum + 4 * Math.sqrt((p * (1 - p) + 1 / count) / count), 0);
}

describe('sadeh analyze --all', () => {
  it.each(graphs)(
    '%s: every figure is the published one, under its name',
    (_, graph) => {
      const reference = referenceOf(graph);
      const { metrics } = graph;
      const wrong = Object.entries(metrics)
        .filter(([key]) => !searched.includes(key))
        .flatMap(([key, value]) => differences(reference[key], value, spectral.test(key) ? 1e-6 : 1e-8, key));
      expect(wrong).toEqual([]);
      expect(bestSets(reference, metrics)).toEqual(bestSets(metrics, metrics));

      const { Q, membership } = reference.best_modularity_symmetrised_binary as { Q: number; membership: Fields };
      expect(modularityOf(graph, membership)).toBeCloseTo(Q, 8);
      expect(Q).toBeGreaterThan(((metrics.best_modularity_symmetrised_binary as Fields).Q as number) - 0.01);

      const found = reference.core_periphery_borgatti_everett_discrete as Readonly<Record<string, Core>> | null;
      for (const [ideal, wanted] of Object.entries(metrics.core_periphery_borgatti_everett_discrete ?? {})) {
        const { core, correlation } = found?.[ideal] ?? { core: [], correlation: Number.NaN };
        expect([ideal, digits(correlation)]).toEqual([ideal, digits((wanted as Core).correlation)]);
        expect(correlationOf(graph, ideal, core)).toBeCloseTo(correlation, 8);
      }

      const drawn = (reference.ei_index_symmetrised as Fields).permutation as Readonly<Record<string, number>>;
      const published = (metrics.ei_index_symmetrised as Fields).permutation as Readonly<Record<string, number>>;
      for (const key of ['p_more_homophilous_or_equal', 'p_more_heterophilous_or_equal']) {
        const [mine = Number.NaN, theirs = Number.NaN] = [drawn[key], published[key]];
        expect(Math.abs(mine - theirs), key).toBeLessThan(
          chanceTolerance(theirs, drawn.reps ?? 0, published.reps ?? 0),
        );
      }
    },
    60_000,
  );
});
