import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { buildAnalysisGraph } from '../../../../src/core/network/analysisGraph.ts';
import { analyzeNetwork } from '../../../../src/core/network/analyzeNetwork.ts';
import { organizationMetrics } from '../../../../src/core/network/catalogue.ts';
import { networkFigures } from '../../../../src/core/network/networkFigures.ts';
import { measureNetwork } from '../../../../src/core/network/study/measureNetwork.ts';
import { codesOf, fieldOf, type TestTie } from '../../../support/fieldOf.ts';
import { code, type RandomNetwork, randomNetworks } from './randomNetworks.ts';

const sectors = ['public', 'social', 'business'];
const known = (codes: readonly string[]) =>
  Object.fromEntries(codes.map((each) => [each, { sector: sectors[Number(each.slice(1)) % 3] ?? null }]));

type Table = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** Every figure of the catalogue: of the network, and by the code of each organisation. */
function everyFigure(field: FieldMap): Table {
  const graph = buildAnalysisGraph(field);
  const figures = { network: analyzeNetwork(graph), measures: measureNetwork(graph, field.organizations) };
  const of = codesOf(field);
  return {
    network: Object.fromEntries(networkFigures.map(({ key, value }) => [key, value(figures)])),
    ...Object.fromEntries(
      graph.ids.map((id) => [
        of(id),
        Object.fromEntries(organizationMetrics.map(({ key, value }) => [key, value(figures, id)])),
      ]),
    ),
  };
}

const directed = { directed: true, rules: { direction: 'directed' as const } };
const ways = [{}, directed];
const figuresOf = ({ codes, ties }: RandomNetwork, way: object = {}, sectorsOf = known(codes)) =>
  everyFigure(fieldOf(codes, ties, { ...way, known: sectorsOf }));

/** As far as a sum in another order, and a search that stops when it moves no more, can be the same. */
function expectSame(actual: Table, expected: Table, except: readonly string[] = []): void {
  expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
  for (const [row, values] of Object.entries(expected)) {
    for (const [key, value] of Object.entries(values)) {
      if (except.includes(key)) continue;
      const other = actual[row]?.[key];
      if (value === null || other === null || other === undefined) expect(other, `${key} of ${row}`).toBe(value);
      else expect(Math.abs(other - value), `${key} of ${row}: ${other} for ${value}`).toBeLessThan(1e-6);
    }
  }
}

const runs = { numRuns: 40 };

describe('every figure of the catalogue', () => {
  it('is the same for any order of rows', () => {
    fc.assert(
      fc.property(randomNetworks(20), fc.constantFrom(...ways), ({ codes, ties }, way) => {
        const turned = { codes: codes.toReversed(), ties: ties.toReversed() };
        expectSame(figuresOf(turned, way), figuresOf({ codes, ties }, way));
      }),
      runs,
    );
  });

  it('goes with an organisation that is renamed', () => {
    fc.assert(
      fc.property(randomNetworks(20), fc.constantFrom(...ways), ({ codes, ties }, way) => {
        const renamed = (each: string) => code(990 - Number(each.slice(1)));
        const other = figuresOf(
          {
            codes: codes.map(renamed),
            ties: ties.map(([a, b, strength]): TestTie => [renamed(a), renamed(b), strength ?? 1]),
          },
          way,
          Object.fromEntries(Object.entries(known(codes)).map(([each, one]) => [renamed(each), one])),
        );
        const back = Object.fromEntries(
          Object.entries(other).map(([each, values]) => [each === 'network' ? each : renamed(each), values]),
        );
        expectSame(back, figuresOf({ codes, ties }, way));
      }),
      runs,
    );
  });

  it('is the same with self-ties, and with the same tie a second time', () => {
    fc.assert(
      fc.property(randomNetworks(20), fc.constantFrom(...ways), ({ codes, ties }, way) => {
        const more = [...ties, ...codes.slice(0, 3).map((each): TestTie => [each, each, 3]), ...ties.slice(0, 5)];
        expectSame(figuresOf({ codes, ties: more }, way), figuresOf({ codes, ties }, way));
      }),
      runs,
    );
  });

  it('changes by an isolate only where it is a share of all the others or of all the pairs', () => {
    const shares = ['betweenness', 'harmonic', 'closenessWassermanFaust', 'weightedBetweenness', 'pagerank'];
    const ofNetwork = [
      ...['organizations', 'components', 'isolates', 'density', 'meanDegree', 'globalEfficiency'],
      ...['degreeCentralisation', 'betweennessCentralisation', 'closenessCentralisation', 'mainGroup'],
    ];
    fc.assert(
      fc.property(randomNetworks(20), fc.constantFrom(...ways), ({ codes, ties }, way) => {
        fc.pre(codes.length >= 2);
        const before = figuresOf({ codes, ties }, way);
        const { n999: isolate, ...after } = figuresOf({ codes: [...codes, 'n999'], ties }, way, {
          ...known(codes),
          n999: { sector: 'public' },
        });
        expectSame(after, before, [...shares, ...ofNetwork]);
        expect(isolate).toMatchObject({
          degree: 0,
          betweenness: 0,
          constraint: null,
          ei: null,
        });
        expect(after.network?.isolates).toBe((before.network?.isolates ?? 0) + 1);
      }),
      runs,
    );
  });
});

const roles = { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0 };
const undirected = { inDegree: null, outDegree: null };

/** Figures of whoever is tied to nobody, in a network of so many. */
const alone = (size: number) => ({
  betweenness: size < 3 ? null : 0,
  degree: 0,
  harmonic: size < 2 ? null : 0,
  cutOff: 0,
  weightedBetweenness: size < 3 ? null : 0,
  constraint: null,
  effectiveSize: null,
  efficiency: null,
  hierarchy: null,
  strength: 0,
  ...undirected,
  closenessWithin: size < 2 ? null : 0,
  closenessWassermanFaust: size < 2 ? null : 0,
  eigenvector: null,
  katz: null,
  pagerank: 1 / size,
  clustering: null,
  core: 0,
  ei: null,
  ...roles,
});

/** Figures of a network without a tie. */
const without = (size: number) => ({
  organizations: size,
  pairs: 0,
  mainGroup: Math.min(size, 1),
  components: size,
  isolates: size,
  density: size < 2 ? null : 0,
  articulationPoints: 0,
  bridges: 0,
  meanDegree: size === 0 ? null : 0,
  meanDistance: null,
  longestDistance: null,
  globalEfficiency: size < 2 ? null : 0,
  transitivity: null,
  averageClustering: null,
  highestCore: 0,
  degreeCentralisation: size < 3 ? null : 0,
  betweennessCentralisation: size < 3 ? null : 0,
  closenessCentralisation: null,
  reciprocity: null,
  sectorAssortativity: null,
  degreeAssortativity: null,
  eiIndex: null,
});

describe('every figure of the smallest networks', () => {
  const plain = (codes: readonly string[], ties: readonly TestTie[]) => everyFigure(fieldOf(codes, ties));

  it('of none, one, and two without a tie', () => {
    expectSame(plain([], []), { network: without(0) });
    expectSame(plain(['a'], []), { network: without(1), a: alone(1) });
    expectSame(plain(['a', 'b'], []), { network: without(2), a: alone(2), b: alone(2) });
  });

  it('of a pair', () => {
    const one = {
      ...alone(2),
      degree: 1,
      harmonic: 1,
      constraint: 1,
      effectiveSize: 1,
      efficiency: 1,
      hierarchy: 1,
      strength: 1,
      closenessWithin: 1,
      closenessWassermanFaust: 1,
      eigenvector: 100,
      katz: 100,
      core: 1,
    };
    expectSame(plain(['a', 'b'], [['a', 'b', 1]]), {
      network: {
        ...without(2),
        pairs: 1,
        mainGroup: 2,
        components: 1,
        isolates: 0,
        density: 1,
        bridges: 1,
        meanDegree: 1,
        meanDistance: 1,
        longestDistance: 1,
        globalEfficiency: 1,
        highestCore: 1,
      },
      a: one,
      b: one,
    });
  });

  it('of a star', () => {
    const found = plain(
      ['a', 'b', 'c', 'd'],
      [
        ['a', 'b', 1],
        ['a', 'c', 1],
        ['a', 'd', 1],
      ],
    );
    const katzOfLeaf = found.b?.katz ?? null;
    // x = 1 + α Σ x with α = 0.5 / √3.
    const alpha = 0.5 / Math.sqrt(3);
    const leaf = (1 + alpha) / (1 - 3 * alpha ** 2);
    expect(katzOfLeaf).toBeCloseTo((100 * leaf) / (1 + 3 * alpha * leaf), 6);
    expectSame(found, {
      network: {
        ...without(4),
        pairs: 3,
        mainGroup: 4,
        components: 1,
        isolates: 0,
        density: 0.5,
        articulationPoints: 1,
        bridges: 3,
        meanDegree: 1.5,
        meanDistance: 1.5,
        longestDistance: 2,
        globalEfficiency: 0.75,
        transitivity: 0,
        averageClustering: 0,
        highestCore: 1,
        degreeCentralisation: 1,
        betweennessCentralisation: 1,
        closenessCentralisation: 1,
        degreeAssortativity: -1,
      },
      a: {
        ...alone(4),
        betweenness: 1,
        degree: 3,
        harmonic: 1,
        cutOff: 2,
        weightedBetweenness: 1,
        constraint: 1 / 3,
        effectiveSize: 3,
        efficiency: 1,
        hierarchy: 0,
        strength: 3,
        closenessWithin: 1,
        closenessWassermanFaust: 1,
        eigenvector: 100,
        katz: 100,
        pagerank: 0.0375 + 0.85 * 3 * (found.b?.pagerank ?? 0),
        clustering: 0,
        core: 1,
      },
      ...Object.fromEntries(
        ['b', 'c', 'd'].map((each) => [
          each,
          {
            ...alone(4),
            degree: 1,
            harmonic: 2 / 3,
            constraint: 1,
            effectiveSize: 1,
            efficiency: 1,
            hierarchy: 1,
            strength: 1,
            closenessWithin: 3 / 5,
            closenessWassermanFaust: 3 / 5,
            eigenvector: 100 / Math.sqrt(3),
            katz: katzOfLeaf,
            // p = 0.0375 + 0.85 (1 − 3p) / 3
            pagerank: (0.0375 + 0.85 / 3) / 1.85,
            core: 1,
          },
        ]),
      ),
    });
  });

  it('where all are tied to all', () => {
    const codes = ['a', 'b', 'c', 'd'];
    const ties = codes.flatMap((one, at) => codes.slice(at + 1).map((other): TestTie => [one, other, 1]));
    const each = {
      ...alone(4),
      degree: 3,
      harmonic: 1,
      // Each of three partners: (1/3 + 2 · 1/9)².
      constraint: 3 * (5 / 9) ** 2,
      effectiveSize: 1,
      efficiency: 1 / 3,
      hierarchy: 0,
      strength: 3,
      closenessWithin: 1,
      closenessWassermanFaust: 1,
      eigenvector: 100,
      katz: 100,
      clustering: 1,
      core: 3,
    };
    expectSame(plain(codes, ties), {
      network: {
        ...without(4),
        pairs: 6,
        mainGroup: 4,
        components: 1,
        isolates: 0,
        density: 1,
        meanDegree: 3,
        meanDistance: 1,
        longestDistance: 1,
        globalEfficiency: 1,
        transitivity: 1,
        averageClustering: 1,
        highestCore: 3,
        closenessCentralisation: 0,
      },
      ...Object.fromEntries(codes.map((one) => [one, each])),
    });
  });

  it('of two pairs apart', () => {
    const codes = ['a', 'b', 'c', 'd'];
    const each = {
      ...alone(4),
      degree: 1,
      harmonic: 1 / 3,
      constraint: 1,
      effectiveSize: 1,
      efficiency: 1,
      hierarchy: 1,
      strength: 1,
      closenessWithin: 1,
      closenessWassermanFaust: 1 / 3,
      katz: 100,
      core: 1,
    };
    const ties: readonly TestTie[] = [
      ['a', 'b', 1],
      ['c', 'd', 1],
    ];
    expectSame(plain(codes, ties), {
      network: {
        ...without(4),
        pairs: 2,
        mainGroup: 2,
        components: 2,
        isolates: 0,
        density: 1 / 3,
        bridges: 2,
        meanDegree: 1,
        meanDistance: 1,
        longestDistance: 1,
        globalEfficiency: 1 / 3,
        highestCore: 1,
      },
      ...Object.fromEntries(codes.map((one) => [one, each])),
    });
  });
});
