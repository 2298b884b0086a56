import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAnalysisGraph } from '../../../../src/core/network/analysisGraph.ts';
import { components } from '../../../../src/core/network/components.ts';
import { leavingOfEach } from '../../../../src/core/network/study/leaving.ts';
import { codesOf, fieldOf, type TestField, type TestTie } from '../../../support/fieldOf.ts';
import { randomNetworks } from './randomNetworks.ts';

function leaving(codes: readonly string[], ties: readonly TestTie[], test: TestField = {}) {
  const fieldMap = fieldOf(codes, ties, test);
  const of = codesOf(fieldMap);
  const found = leavingOfEach({ fieldMap, graph: buildAnalysisGraph(fieldMap) });
  return Object.fromEntries([...found].map(([id, one]) => [of(id), { ...one, cutOff: one.cutOff.map(of) }]));
}

const pairsAmong = (parts: readonly (readonly number[])[]) =>
  parts.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);

describe('what an organisation leaves behind', () => {
  it('is what a search without it finds', () => {
    fc.assert(
      fc.property(randomNetworks(25), ({ codes, ties }) => {
        const graph = buildAnalysisGraph(fieldOf(codes, ties));
        const whole = components(graph);
        const found = leaving(codes, ties);
        codes.forEach((each, v) => {
          const after = components(graph, [v]);
          const others = whole.map((part) => part.filter((member) => member !== v));
          expect(found[each]).toMatchObject({
            pairsSeparated: pairsAmong(others) - pairsAmong(after),
            componentsAfter: after.length,
            largestAfter: after[0]?.length ?? 0,
          });
        });
      }),
    );
  });

  it('names who is cut off, and the sector, topic and region of which it was the last', () => {
    const known = {
      a: { sector: 'public', topics: ['food', 'food', 'work'], regions: ['north'] },
      b: { sector: 'social', topics: ['work'], regions: ['north'] },
      c: { sector: 'social', topics: [], regions: ['south'] },
    };
    const ties: readonly TestTie[] = [
      ['a', 'b'],
      ['b', 'c'],
    ];
    expect(leaving(['a', 'b', 'c', 'd'], ties, { known })).toEqual({
      a: {
        cutOff: [],
        pairsSeparated: 0,
        componentsAfter: 2,
        largestAfter: 2,
        sectors: ['public'],
        topics: ['food'],
        regions: [],
      },
      b: {
        cutOff: ['c'],
        pairsSeparated: 1,
        componentsAfter: 3,
        largestAfter: 1,
        sectors: [],
        topics: [],
        regions: [],
      },
      c: {
        cutOff: [],
        pairsSeparated: 0,
        componentsAfter: 2,
        largestAfter: 2,
        sectors: [],
        topics: [],
        regions: ['south'],
      },
      d: { cutOff: [], pairsSeparated: 0, componentsAfter: 1, largestAfter: 3, sectors: [], topics: [], regions: [] },
    });
  });

  it('asks the whole list of what it is the last one, also those whom the rules leave out of the network', () => {
    const known = { a: { topics: ['food'], sector: 'public' }, b: { topics: ['food'], sector: 'social' } };
    const rules = { only: { sectors: ['public'], topics: [], regions: [], stages: [] } };
    const found = leaving(['a', 'b'], [], { known, rules });
    expect(Object.keys(found)).toEqual(['a']);
    expect(found.a).toMatchObject({ sectors: ['public'], topics: [] });
  });
});
