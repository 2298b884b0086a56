import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector.js';
import { describe, expect, it } from 'vitest';
import { buildAnalysisGraph } from '../../../../src/core/network/analysisGraph.ts';
import { betweenness } from '../../../../src/core/network/betweenness.ts';
import { closeness, closenessOf } from '../../../../src/core/network/measures/closeness.ts';
import { distanceSums } from '../../../../src/core/network/measures/distanceSums.ts';
import { distancesOf } from '../../../../src/core/network/measures/distances.ts';
import { eachSource } from '../../../../src/core/network/measures/eachSource.ts';
import { leadingEigenvector } from '../../../../src/core/network/measures/eigenvector.ts';
import { newLines } from '../../../../src/core/network/measures/lines.ts';
import { matrixTimes } from '../../../../src/core/network/measures/matrixTimes.ts';
import { pathLengths } from '../../../../src/core/network/measures/pathLengths.ts';
import { pathsThrough } from '../../../../src/core/network/measures/pathsThrough.ts';
import { piecesWithoutEach } from '../../../../src/core/network/measures/pieces.ts';
import { reversed } from '../../../../src/core/network/measures/reversed.ts';
import { weightedBetweenness } from '../../../../src/core/network/measures/weightedBetweenness.ts';
import { measureNetwork } from '../../../../src/core/network/study/measureNetwork.ts';
import { fieldOf, type TestTie } from '../../../support/fieldOf.ts';
import { graphOf } from '../study/graphOf.ts';
import { code, randomNetworks } from '../study/randomNetworks.ts';

const directions = fc.boolean().map((directed) => ({
  directed,
  rules: { direction: directed ? ('directed' as const) : ('union' as const) },
}));

/** All shortest paths from one vertex to another, as lists of vertices, found by going every way. `length` of each arc. */
function shortestPaths(size: number, arcs: readonly (readonly [number, number, number])[], from: number, to: number) {
  let best = Number.POSITIVE_INFINITY;
  let found: number[][] = [];
  const go = (path: number[], far: number) => {
    const v = path.at(-1) as number;
    if (far > best) return;
    if (v === to) {
      if (far < best) [best, found] = [far, []];
      found.push([...path]);
      return;
    }
    for (const [a, b, length] of arcs) if (a === v && !path.includes(b)) go([...path, b], far + length);
  };
  if (size > 0) go([from], 0);
  return found;
}

function arcsOf({ offsets, neighbours }: { offsets: Int32Array; neighbours: Int32Array }, length: ArrayLike<number>) {
  const arcs: [number, number, number][] = [];
  for (let v = 0; v + 1 < offsets.length; v++) {
    for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
      arcs.push([v, neighbours[at] as number, length[at] as number]);
    }
  }
  return arcs;
}

/** Betweenness of vertices and of arcs by listing every shortest path. */
function byListing(size: number, arcs: readonly (readonly [number, number, number])[], directed: boolean) {
  const vertices = new Float64Array(size);
  const ties = new Float64Array(arcs.length);
  for (let s = 0; s < size; s++) {
    for (let t = 0; t < size; t++) {
      if (s === t || (!directed && t < s)) continue;
      const paths = shortestPaths(size, arcs, s, t);
      for (const path of paths) {
        for (const v of path.slice(1, -1)) vertices[v] = (vertices[v] as number) + 1 / paths.length;
        path.slice(1).forEach((w, step) => {
          arcs.forEach(([a, b], at) => {
            const along = a === path[step] && b === w;
            const back = !directed && a === w && b === path[step];
            if (along || back) ties[at] = (ties[at] as number) + 1 / paths.length;
          });
        });
      }
    }
  }
  return { vertices, ties };
}

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1e9) / 1e9);

function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>): void {
  expect(actual.length).toBe(expected.length);
  Array.from(expected).forEach((value, at) => {
    expect(actual[at]).toBeCloseTo(value, 9);
  });
}

describe('shortest paths, against listing every one of them', () => {
  it('run through organisations and along ties as often as counted', () => {
    fc.assert(
      fc.property(randomNetworks(7), directions, ({ codes, ties }, direction) => {
        const graph = graphOf(codes, ties, direction);
        const steps = new Float64Array(graph.outgoing.neighbours.length).fill(1);
        const listed = byListing(codes.length, arcsOf(graph.outgoing, steps), graph.directed);
        const found = pathsThrough(graph);
        expectClose(found.organizations, listed.vertices);
        expectClose(found.arcs, listed.ties);
      }),
      { numRuns: 80 },
    );
  });

  it('by strength run through organisations as often as counted, with few strengths and with many', () => {
    for (const strengths of [
      [1, 2, 3],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 18],
    ]) {
      fc.assert(
        fc.property(randomNetworks(7, strengths), directions, ({ codes, ties }, direction) => {
          const graph = graphOf(codes, ties, direction);
          const distances = distancesOf(graph.outgoing);
          if (distances === null) throw new Error('no common multiple');
          const listed = byListing(codes.length, arcsOf(graph.outgoing, distances.length), graph.directed);
          expectClose(weightedBetweenness(graph, distances), listed.vertices);
        }),
        { numRuns: 40 },
      );
    }
  });

  it('of many different lengths are looked for with a heap, to the same result', () => {
    const lengths = Float64Array.from({ length: 13 }, (_, at) => at + 1);
    expect(newLines(lengths)).toBeNull();
    expect(newLines(lengths.subarray(0, 12))).not.toBeNull();
    // A wheel whose spokes are all of different length, so that no two paths are alike.
    const ties = Array.from({ length: 14 }, (_, n): TestTie => ['hub', code(n), n + 1]);
    const graph = graphOf(['hub', ...ties.map(([, to]) => to)], ties);
    const distances = distancesOf(graph.outgoing);
    if (distances === null) throw new Error('no common multiple');
    expect(new Set(distances.length).size).toBe(14);
    expectClose(weightedBetweenness(graph, distances), [(14 * 13) / 2, ...ties.map(() => 0)]);
  });
});

describe('laws of the paths', () => {
  it('betweenness of all together is the sum of the distances less the pairs', () => {
    fc.assert(
      fc.property(randomNetworks(40), directions, ({ codes, ties }, direction) => {
        const graph = graphOf(codes, ties, direction);
        const { reached, total } = distanceSums(graph.outgoing);
        const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);
        const surplus = (sum(total) - sum(reached)) / (graph.directed ? 1 : 2);
        const { organizations, arcs } = pathsThrough(graph);
        expect(sum(organizations)).toBeCloseTo(surplus, 6);
        expect(sum(arcs)).toBeCloseTo(sum(total), 6);
        expectClose(organizations, betweenness(graph));
      }),
    );
  });

  it('closeness from 32 sources at once is that of one search after the other', () => {
    fc.assert(
      fc.property(randomNetworks(70), directions, ({ codes, ties }, direction) => {
        const { outgoing } = graphOf(codes, ties, direction);
        const [fast, slow] = [closenessOf(distanceSums(outgoing)), closeness(reversed(outgoing), eachSource)];
        for (const key of ['within', 'wassermanFaust', 'harmonic'] as const) expectClose(fast[key], slow[key]);
      }),
    );
  });

  it('of a network in parts the mean is that of the pairs with a path, and nothing is undefined by a part', () => {
    const lengths = pathLengths(
      graphOf(
        ['a', 'b', 'c', 'x', 'y', 'z'],
        [
          ['a', 'b'],
          ['b', 'c'],
          ['x', 'y'],
        ],
      ).outgoing,
    );
    expect(lengths).toEqual({ reachable: 8, mean: 10 / 8, longest: 2, connected: false, efficiency: 7 / 30 });
  });

  it('pieces of all by one search are as many as there are', () => {
    const chain = graphOf(
      ['a', 'b', 'c', 'd'],
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
    );
    expect(piecesWithoutEach(chain)).toEqual([
      { sizes: [2], component: 3 },
      { sizes: [1, 1], component: 3 },
      { sizes: [2], component: 3 },
      { sizes: [], component: 1 },
    ]);
  });
});

describe('being tied to those well tied', () => {
  it('is found where the library gives up: groups that hardly touch', () => {
    const ties: TestTie[] = [];
    for (let group = 0; group < 20; group++) {
      for (let n = 0; n < 8; n++) ties.push([code(group * 8 + n), code(group * 8 + ((n + 1) % 8))]);
      if (group > 0) ties.push([code(group * 8), code(group * 8 - 4)]);
    }
    const codes = Array.from({ length: 160 }, (_, n) => code(n));
    const library = new UndirectedGraph();
    for (const [a, b] of ties) library.mergeEdge(a, b);
    expect(() => eigenvectorCentrality(library, { getEdgeWeight: null })).toThrow(/converge/);
    const { either } = graphOf(codes, ties);
    const { vector, eigenvalue } = leadingEigenvector(either, false);
    expect(vector.every((value) => value > 0)).toBe(true);
    expectClose(
      matrixTimes(either, false)(vector),
      vector.map((value) => value * eigenvalue),
    );
  });

  it('says nothing where two groups of three and more stand apart, and speaks where the rest are pairs', () => {
    const value = (ties: readonly TestTie[]) => {
      const field = fieldOf(['a', 'b', 'c', 'd', 'e', 'f'], ties);
      return measureNetwork(buildAnalysisGraph(field), []).organizations.values().next().value?.eigenvector;
    };
    const star: readonly TestTie[] = [
      ['a', 'b'],
      ['a', 'c'],
    ];
    expect(value([...star, ['d', 'e'], ['e', 'f']])).toBeNull();
    expect(value([...star, ['d', 'e']])).toBeCloseTo(100, 9);
    expect(value([])).toBeNull();
  });
});

describe('ties between sectors, against counting them one by one', () => {
  it('are expected, and more or fewer than expected, by the ties that each sector has', () => {
    const sector = (n: number) => ['public', 'social', 'guild', null][n % 4] ?? null;
    fc.assert(
      fc.property(randomNetworks(24), directions, ({ codes, ties }, direction) => {
        const known = Object.fromEntries(codes.map((each, n) => [each, { sector: sector(n) }]));
        const field = fieldOf(codes, ties, { ...direction, known });
        const graph = buildAnalysisGraph(field);
        const { mixing } = measureNetwork(graph, field.organizations);
        const arcs = arcsOf(graph.outgoing, graph.outgoing.strength)
          .map(([a, b]) => [sector(a), sector(b)] as const)
          .filter(([a, b]) => a !== null && b !== null);
        const half = (from: string, to: string) => (graph.directed || from !== to ? 1 : 2);
        const size = (of: string) => codes.filter((_, n) => sector(n) === of).length;
        const each = (figure: (from: string, to: string) => number | null) =>
          mixing.sectors.map((from) => mixing.sectors.map((to) => rounded(figure(from, to))));
        const counted = (from: string, to: string) =>
          arcs.filter(([a, b]) => a === from && b === to).length / half(from, to);
        const expected = (from: string, to: string) => {
          const ends = arcs.filter(([a]) => a === from).length * arcs.filter(([, b]) => b === to).length;
          return arcs.length === 0 ? null : ends / arcs.length / half(from, to);
        };
        const possible = (from: string, to: string) =>
          from === to ? (size(from) * (size(from) - 1)) / half(from, to) : size(from) * size(to);
        expect(mixing.expected.map((row) => row.map(rounded))).toEqual(each(expected));
        expect(mixing.ratios.map((row) => row.map(rounded))).toEqual(
          each((from, to) => {
            const chance = expected(from, to) ?? 0;
            return chance < 1 ? null : counted(from, to) / chance;
          }),
        );
        expect(mixing.densities.map((row) => row.map(rounded))).toEqual(
          each((from, to) => (possible(from, to) === 0 ? null : counted(from, to) / possible(from, to))),
        );
      }),
      { numRuns: 60 },
    );
  });
});
