import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { buildAnalysisGraph } from '../../../../src/core/network/analysisGraph.ts';
import { components } from '../../../../src/core/network/components.ts';
import { communities } from '../../../../src/core/network/measures/communities.ts';
import { corePeriphery } from '../../../../src/core/network/measures/corePeriphery.ts';
import { degreesOf } from '../../../../src/core/network/measures/degrees.ts';
import { foundKeyPlayers, keyPlayers } from '../../../../src/core/network/measures/keyPlayers.ts';
import { rewirer } from '../../../../src/core/network/measures/rewired.ts';
import { randomFrom } from '../../../../src/core/network/random.ts';
import { studyCommunities } from '../../../../src/core/network/study/communityStudy.ts';
import { studyKeyPlayers } from '../../../../src/core/network/study/keyPlayerStudy.ts';
import { testMixing } from '../../../../src/core/network/study/mixingTest.ts';
import { codesOf, fieldOf, type TestTie } from '../../../support/fieldOf.ts';
import { graphOf } from './graphOf.ts';
import { code, randomNetworks } from './randomNetworks.ts';

const contextOf = (fieldMap: FieldMap) => ({ fieldMap, graph: buildAnalysisGraph(fieldMap), backbone: null });

function reference(file: string) {
  const { nodes, edges, metrics } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../reference', `${file}.json`), 'utf8'),
  );
  const known = Object.fromEntries(
    (nodes as { id: string; group: string }[]).map(({ id, group }) => [id, { sector: `g${group}` }]),
  );
  return { field: fieldOf(Object.keys(known), edges as TestTie[], { known }), metrics };
}

describe('communities', () => {
  it('hang together, each by its own ties, and everybody is in one', () => {
    fc.assert(
      fc.property(randomNetworks(30), ({ codes, ties }) => {
        const graph = graphOf(codes, ties);
        const { groups, agreement } = communities(graph.either, randomFrom(3), 5);
        for (let group = 0; group < groups.count; group++) {
          const others = [...groups.of.keys()].filter((v) => groups.of[v] !== group);
          expect(components(graph, others)).toHaveLength(1);
        }
        agreement.forEach((share, v) => {
          const alone = groups.of.filter((group) => group === groups.of[v]).length === 1;
          expect(share === null).toBe(alone);
          expect(share ?? 0.5).toBeGreaterThan(-1e-9);
          expect(share ?? 0.5).toBeLessThan(1 + 1e-9);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('of the karate club are the proven best division, and stand out from rewired networks', () => {
    const study = studyCommunities(contextOf(reference('zachary_karate').field));
    expect(study.modularity).toBeCloseTo(0.4197896, 6);
    expect(study).toMatchObject({ clear: true, runs: 50, rewiredNetworks: 200 });
    expect(study.groups.map(({ length }) => length)).toEqual([12, 11, 6, 5]);
  });

  it('of the kite are too weak to speak of, and of a random network no better than chance', () => {
    expect(studyCommunities(contextOf(reference('krackhardt_kite').field))).toMatchObject({
      clear: false,
      rewiredNetworks: 0,
      rewiredHighest: null,
    });
    const random = randomFrom(5);
    const codes = Array.from({ length: 40 }, (_, n) => code(n));
    const ties = Array.from(
      { length: 60 },
      (): TestTie => [code(Math.floor(random() * 40)), code(Math.floor(random() * 40))],
    );
    const study = studyCommunities(contextOf(fieldOf(codes, ties)));
    expect(study.modularity).toBeGreaterThan(0.3);
    expect(study.clear).toBe(false);
  });

  it('rewired, everybody has as many partners as before, and no pair twice', () => {
    const { either } = buildAnalysisGraph(reference('zachary_karate').field);
    const other = rewirer(either)(randomFrom(1));
    expect(degreesOf(other)).toEqual(degreesOf(either));
    for (let v = 0; v < 34; v++) {
      const row = [...other.neighbours.subarray(other.offsets[v], other.offsets[v + 1])];
      expect(new Set(row).size).toBe(row.length);
      expect(row).not.toContain(v);
    }
    expect(other.neighbours).not.toEqual(either.neighbours);
  });
});

describe('the core', () => {
  it('is the best of all divisions of a small network, by either ideal', () => {
    fc.assert(
      fc.property(randomNetworks(8), fc.constantFrom('or' as const, 'and' as const), ({ codes, ties }, ideal) => {
        const { either } = graphOf(codes, ties);
        const size = codes.length;
        const tied = (v: number, w: number) =>
          either.neighbours.subarray(either.offsets[v], either.offsets[v + 1]).includes(w) ? 1 : 0;
        let best = Number.NEGATIVE_INFINITY;
        for (let set = 1; set < 2 ** size; set++) {
          const pairs: [number, number][] = [];
          for (let v = 0; v < size; v++) {
            for (let w = v + 1; w < size; w++) {
              const ends = ((set >> v) & 1) + ((set >> w) & 1);
              pairs.push([tied(v, w), Number(ends >= (ideal === 'or' ? 1 : 2))]);
            }
          }
          best = Math.max(best, pearson(pairs));
        }
        const found = corePeriphery(either, ideal, randomFrom(1), 40);
        expect(found?.correlation ?? Number.NEGATIVE_INFINITY).toBeCloseTo(best, 9);
      }),
      { numRuns: 60 },
    );
  });
});

function pearson(pairs: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [a, b] = [mean(0), mean(1)];
  const product = pairs.reduce((sum, [x, y]) => sum + (x - a) * (y - b), 0);
  const spread = Math.sqrt(
    pairs.reduce((sum, [x]) => sum + (x - a) ** 2, 0) * pairs.reduce((sum, [, y]) => sum + (y - b) ** 2, 0),
  );
  return spread < 1e-12 ? Number.NEGATIVE_INFINITY : product / spread;
}

describe('key players', () => {
  it('found one by one never come to more than the best of all sets, and mostly to as much', () => {
    let asGood = 0;
    let all = 0;
    fc.assert(
      fc.property(randomNetworks(14), fc.constantFrom('neighbours' as const, 'fragment' as const), (network, goal) => {
        const graph = graphOf(network.codes, network.ties);
        for (const size of [1, 2, 3]) {
          const best = keyPlayers(graph, goal, size);
          const found = foundKeyPlayers(graph, goal, size);
          expect(found === null).toBe(best === null);
          if (best === null || found === null) continue;
          expect(found.value).toBeLessThanOrEqual(best.value + 1e-9);
          expect(found.set).toHaveLength(size);
          all += 1;
          if (found.value > best.value - 1e-9) asGood += 1;
        }
      }),
      { seed: 1 },
    );
    expect(asGood / all).toBeGreaterThan(0.9);
  });

  it('of the karate club reach the published numbers, and say how many pairs of others they hold together', () => {
    const { field } = reference('zachary_karate');
    const of = codesOf(field);
    const { reach } = studyKeyPlayers(contextOf(field));
    expect(reach[1]).toMatchObject({ value: 31, exhaustive: true });
    expect(reach[1]?.organizations.map(of)).toEqual(['1', '34']);
    const ring = fieldOf(
      ['a', 'b', 'c', 'd'],
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'a'],
      ],
    );
    expect(
      studyKeyPlayers(contextOf(ring)).fragment.map(({ pairsSeparated, equals }) => [pairsSeparated, equals]),
    ).toEqual([
      [0, 4],
      [1, 2],
    ]);
  });
});

describe('mixing by chance', () => {
  it.each([
    ['krackhardt_kite', 3150, 0.0050794],
    ['florentine_marriage15', 6435, 0.0071484],
  ])('of %s is the exact one: all %i ways to deal the sectors out', (file, ways, p) => {
    const { field, metrics } = reference(file);
    const found = testMixing(contextOf(field));
    expect(found).toMatchObject({ exact: true, ways });
    expect(found?.ei).toBeCloseTo(metrics.ei_index_symmetrised.ei, 9);
    expect(Math.min(found?.pInward ?? 1, found?.pOutward ?? 1)).toBeCloseTo(p, 6);
  });

  it('leaves out those whose sector nobody gave, and is none where all are of one sector', () => {
    const { field } = reference('krackhardt_kite');
    const more = fieldOf([...field.organizations.map(({ name }) => name), 'stranger'], [], {
      known: Object.fromEntries(field.organizations.map(({ name, sector }) => [name, { sector }])),
    });
    const stranger = more.organizations.at(-1)?.id ?? more.organizations[0]?.id;
    const ties = [...field.ties, { ...field.ties[0], id: 't999', target: stranger } as (typeof field.ties)[number]];
    expect(testMixing(contextOf({ ...more, ties }))).toEqual(testMixing(contextOf(field)));
    const alike = field.organizations.map((one) => ({ ...one, sector: 'public' }));
    expect(testMixing(contextOf({ ...field, organizations: alike }))).toBeNull();
  });
});
