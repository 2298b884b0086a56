import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import { describe, expect, it } from 'vitest';
import { fieldOf, type TestTie } from '../../support/fieldOf.ts';
import { networkByCode } from './networkByCode.ts';

interface RandomNetwork {
  readonly codes: readonly string[];
  readonly ties: readonly TestTie[];
}

const code = (n: number) => `n${String(n).padStart(3, '0')}`;

/** Up to 40 organisations; sparse enough to fall apart, with self-ties and parallel ties now and then. */
const networks: fc.Arbitrary<RandomNetwork> = fc.integer({ min: 0, max: 40 }).chain((size) => {
  const end = fc.integer({ min: 0, max: Math.max(0, size - 1) });
  const ties = fc.array(fc.tuple(end, end), { maxLength: size === 0 ? 0 : 2 * size });
  return ties.map((pairs) => ({
    codes: Array.from({ length: size }, (_, n) => code(n)),
    ties: pairs.map(([a, b]): TestTie => [code(a), code(b)]),
  }));
});

const networkOf = ({ codes, ties }: RandomNetwork) => networkByCode(fieldOf(codes, ties));

function expectClose(actual: Readonly<Record<string, number | null>>, expected: typeof actual): void {
  expect(Object.keys(actual)).toEqual(Object.keys(expected));
  for (const [key, value] of Object.entries(expected)) {
    if (value === null) expect(actual[key], key).toBeNull();
    else expect(actual[key], key).toBeCloseTo(value, 9);
  }
}

/** Who is tied to whom, self-ties aside. */
function partnersOf({ codes, ties }: RandomNetwork): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map(codes.map((each) => [each, new Set<string>()]));
  for (const [a, b] of ties) {
    if (a === b) continue;
    partners.get(a)?.add(b);
    partners.get(b)?.add(a);
  }
  return partners;
}

/** All that can be reached from `start` without passing through `without`, with the number of steps. */
function distancesFrom(start: string, partners: ReadonlyMap<string, ReadonlySet<string>>, without: string | null) {
  const distances = new Map([[start, 0]]);
  for (const [at, distance] of distances) {
    for (const next of partners.get(at) ?? [])
      if (next !== without && !distances.has(next)) distances.set(next, distance + 1);
  }
  return distances;
}

describe('against independent ways of computing', () => {
  it('betweenness is what graphology-metrics says of the same simple graph', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const graph = new UndirectedGraph();
        for (const each of network.codes) graph.addNode(each);
        for (const [a, partners] of partnersOf(network)) for (const b of partners) graph.mergeEdge(a, b);
        const oracle =
          graph.order === 0 ? {} : betweennessCentrality(graph, { getEdgeWeight: null, normalized: false });
        expectClose(networkOf(network).betweennessRaw, oracle);
      }),
    );
  });

  it('harmonic closeness is the mean of one over the distance to everyone else', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const partners = partnersOf(network);
        const others = network.codes.length - 1;
        const expected = network.codes.map((each) => {
          const distances = [...distancesFrom(each, partners, null).values()].filter((distance) => distance > 0);
          const sum = distances.reduce((total, distance) => total + 1 / distance, 0);
          return [each, others < 1 ? null : sum / others] as const;
        });
        expectClose(networkOf(network).harmonic, Object.fromEntries(expected));
      }),
    );
  });

  it('cut off are all the pieces that a component falls into, but the largest', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const partners = partnersOf(network);
        const expected = network.codes.map((gone) => {
          const pieces = new Map<string, readonly string[]>();
          for (const start of partners.get(gone) ?? []) {
            const piece = [...distancesFrom(start, partners, gone).keys()].sort();
            pieces.set(piece[0] ?? '', piece);
          }
          const [, ...others] = [...pieces.values()].sort(
            (a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1),
          );
          return [gone, others.flat().sort()] as const;
        });
        const cutting = expected.filter(([, others]) => others.length > 0);
        expect(networkOf(network).articulationPoints).toEqual(Object.fromEntries(cutting));
      }),
      { numRuns: 300 },
    );
  });
});

describe('laws of the figures', () => {
  it('the order of organisations and ties in the file changes nothing', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const turned = { codes: network.codes.toReversed(), ties: network.ties.toReversed() };
        const { betweenness, betweennessRaw, harmonic, ...exact } = networkOf(network);
        const other = networkOf(turned);
        expect(other).toMatchObject(exact);
        expectClose(other.betweenness, betweenness);
        expectClose(other.betweennessRaw, betweennessRaw);
        expectClose(other.harmonic, harmonic);
      }),
    );
  });

  it('renaming renames the figures and changes none', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const renamed = (each: string) => code(999 - Number(each.slice(1)));
        const other = networkOf({
          codes: network.codes.map(renamed),
          ties: network.ties.map(([a, b]): TestTie => [renamed(a), renamed(b)]),
        });
        const original = networkOf(network);
        expect(other.density).toBe(original.density);
        for (const each of network.codes) {
          expect(other.degree[renamed(each)]).toBe(original.degree[each]);
          expect(other.betweennessRaw[renamed(each)]).toBeCloseTo(original.betweennessRaw[each] ?? Number.NaN, 9);
          expect(other.articulationPoints[renamed(each)]?.length).toBe(original.articulationPoints[each]?.length);
        }
      }),
    );
  });

  it('a self-tie, a second tie of a pair and a stronger tie change no figure', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const selfTies = network.codes.slice(0, 3).map((each): TestTie => [each, each]);
        const doubled = network.ties.slice(0, 3).map(([a, b]): TestTie => [b, a, 5]);
        expect(networkOf({ ...network, ties: [...network.ties, ...selfTies, ...doubled] })).toEqual(networkOf(network));
      }),
    );
  });

  it('an organisation with one partner lies between nobody and cuts off nobody', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const result = networkOf(network);
        for (const each of network.codes.filter((one) => (result.degree[one] ?? 0) <= 1)) {
          expect(result.betweennessRaw[each]).toBe(0);
          expect(result.articulationPoints).not.toHaveProperty(each);
        }
      }),
    );
  });

  it('leaving out an organisation is the same as a file without it', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const [first, ...rest] = network.codes;
        if (first === undefined) return;
        const ties = network.ties.filter(([a, b]) => a !== first && b !== first);
        expect(networkByCode(fieldOf(network.codes, network.ties), first)).toEqual(networkOf({ codes: rest, ties }));
      }),
    );
  });
});
