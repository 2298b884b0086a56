import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../../src/core/network/random.ts';
import { rankStability } from '../../../../src/core/network/study/stability.ts';
import type { TestTie } from '../../../support/fieldOf.ts';
import { graphOf } from './graphOf.ts';

const folder = join(import.meta.dirname, '../../../reference');
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));

interface MissingData {
  readonly graph: string;
  readonly tie_deletion_probability: number;
  readonly reps: number;
  readonly top_node: string;
  readonly p_top1_retained: number;
  readonly p_top1_in_top3: number;
  readonly mean_spearman_betweenness: number;
  readonly sd_spearman: number;
}

const { cases } = read('cases_missing_data.json') as { readonly cases: readonly MissingData[] };
const runs = 1000;

describe('against published stability under missing ties', () => {
  it.each(cases)('$graph, $tie_deletion_probability of the ties missing', (expected) => {
    const { nodes, edges } = read(`${expected.graph}.json`) as {
      readonly nodes: readonly { readonly id: string }[];
      readonly edges: readonly TestTie[];
    };
    const codes = nodes.map(({ id }) => id);
    const graph = graphOf(codes, edges);
    const found = rankStability(graph, expected.tie_deletion_probability, runs, randomFrom(1)).betweenness;
    expect(codes.toSorted()[found.first ?? -1]).toBe(expected.top_node);
    const within = (q: number) =>
      4 * (Math.sqrt((q * (1 - q)) / expected.reps) + Math.sqrt((q * (1 - q)) / runs)) + 1e-9;
    const close = (actual: number | null | undefined, wanted: number, tolerance: number) =>
      expect(Math.abs((actual ?? Number.NaN) - wanted)).toBeLessThanOrEqual(tolerance);
    close(found.staysFirst, expected.p_top1_retained, within(expected.p_top1_retained));
    close(found.staysOnTop[found.first ?? -1], expected.p_top1_in_top3, within(expected.p_top1_in_top3));
    const spread = (4 * expected.sd_spearman * 2) / Math.sqrt(runs);
    close(found.correlation, expected.mean_spearman_betweenness, spread);
    close(found.deviation, expected.sd_spearman, spread);
  });
});

describe('what holds by definition', () => {
  const star = graphOf(
    ['a', 'b', 'c', 'd'],
    [
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'd'],
    ],
  );

  it('without a missing tie every rank holds', () => {
    const { betweenness, degree } = rankStability(star, 0, 3, randomFrom(1));
    expect(betweenness).toEqual({
      staysOnTop: Float64Array.of(1, 0, 0, 0),
      first: 0,
      staysFirst: 1,
      correlation: 1,
      deviation: 0,
    });
    // Three share the second place, so that all four are among the first three.
    expect(degree.staysOnTop).toEqual(Float64Array.of(1, 1, 1, 1));
  });

  it('without any tie left nobody is on top, and there is nothing to correlate', () => {
    expect(rankStability(star, 1, 3, randomFrom(1)).degree).toEqual({
      staysOnTop: Float64Array.of(0, 0, 0, 0),
      first: 0,
      staysFirst: 0,
      correlation: null,
      deviation: null,
    });
  });

  it('an undirected tie is missing from both of its ends; an arc on its own', () => {
    const pair = graphOf(['a', 'b'], [['a', 'b']]);
    const both = rankStability(pair, 0.5, 400, randomFrom(1)).degree.staysOnTop;
    expect(both[0]).toBe(both[1]);
    expect(Math.abs((both[0] as number) - 0.5)).toBeLessThan(0.1);
    const arcs = graphOf(
      ['a', 'b', 'c'],
      [
        ['a', 'b'],
        ['b', 'a'],
        ['a', 'c'],
      ],
      { directed: true, rules: { direction: 'directed' } },
    );
    const [, b, c] = rankStability(arcs, 0.5, 400, randomFrom(1)).degree.staysOnTop;
    expect(Math.abs((b as number) - 0.75)).toBeLessThan(0.1);
    expect(Math.abs((c as number) - 0.5)).toBeLessThan(0.1);
  });

  it('one seed gives one answer, whatever the number of organisations', () => {
    expect(rankStability(star, 0.2, 50, randomFrom(7))).toEqual(rankStability(star, 0.2, 50, randomFrom(7)));
    const empty = rankStability(graphOf([], []), 0.2, 5, randomFrom(1)).harmonic;
    expect(empty).toEqual({
      staysOnTop: new Float64Array(0),
      first: null,
      staysFirst: null,
      correlation: null,
      deviation: null,
    });
  });
});
