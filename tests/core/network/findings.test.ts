import { describe, expect, it } from 'vitest';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import type { OrganizationId } from '../../../src/core/model/ids.ts';
import { buildAnalysisGraph } from '../../../src/core/network/analysisGraph.ts';
import { analyzeNetwork } from '../../../src/core/network/analyzeNetwork.ts';
import { networkFindings } from '../../../src/core/network/findings.ts';
import { sectorMixing } from '../../../src/core/network/mixing.ts';
import { fieldOf } from '../../support/fieldOf.ts';

function findingsOf(field: FieldMap, backbone: string | null = null) {
  const graph = buildAnalysisGraph(field);
  const mixing = sectorMixing(field.organizations, graph);
  return networkFindings(analyzeNetwork(graph), mixing, backbone as OrganizationId | null);
}

/** A broker b between two triangles, a pair apart and one alone; the triangles are two sectors, the others have none. */
const field = fieldOf(
  ['a1', 'a2', 'a3', 'b', 'c1', 'c2', 'c3', 'p', 'q', 'z'],
  [
    ['a1', 'a2'],
    ['a2', 'a3'],
    ['a3', 'a1'],
    ['b', 'a1'],
    ['b', 'a2'],
    ['b', 'c1'],
    ['b', 'c2'],
    ['c1', 'c2'],
    ['c2', 'c3'],
    ['c3', 'c1'],
    ['p', 'q'],
  ],
  {
    known: {
      a1: { sector: 'public' },
      a2: { sector: 'public' },
      a3: { sector: 'public' },
      b: { sector: 'public' },
      c1: { sector: 'co-op' },
      c2: { sector: 'co-op' },
      c3: { sector: 'co-op' },
    },
  },
);

describe('what stands out in a network', () => {
  it('is listed with the most telling first, as data', () => {
    expect(findingsOf(field, 'o1')).toEqual([
      {
        code: 'overloadedBroker',
        organization: 'o4',
        partners: 4,
        betweenness: 9 / 36,
        next: 'o1',
        times: expect.closeTo(9 / 2, 9),
      },
      { code: 'cutOff', organization: 'o4', cutOff: ['o5', 'o6', 'o7'] },
      { code: 'withoutBackbone', backbone: 'o1', cutOff: [] },
      { code: 'separateGroups', groups: [['o8', 'o9']] },
      { code: 'inwardSector', sector: 'public', inside: 5, outside: 2 },
      { code: 'inwardSector', sector: 'co-op', inside: 3, outside: 2 },
      { code: 'isolates', organizations: ['o10'] },
      { code: 'acrossSectors', across: 2, pairs: 10 },
    ]);
  });

  it('says once who would be cut off, where the backbone is the one who cuts off most', () => {
    const codes = findingsOf(field, 'o4').map(({ code }) => code);
    expect(codes).toContain('cutOff');
    expect(codes).not.toContain('withoutBackbone');
  });

  it('is only counts under five organisations', () => {
    const small = fieldOf(
      ['a', 'b', 'c'],
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
    );
    expect(findingsOf(small)).toEqual([]);
  });

  it('is that there are no ties, where there are none', () => {
    expect(findingsOf(fieldOf(['a', 'b'], []))).toEqual([{ code: 'noTies' }]);
    expect(findingsOf(fieldOf([], []))).toEqual([]);
  });
});

describe('ties between sectors', () => {
  it('are counted once a pair, in a symmetric table; pairs without a sector apart', () => {
    const mixing = sectorMixing(field.organizations, buildAnalysisGraph(field));
    expect(mixing.sectors).toEqual(['public', 'social', 'business', 'community', 'philanthropy', 'academia', 'co-op']);
    expect(mixing.counts[0]).toEqual([5, 0, 0, 0, 0, 0, 2]);
    expect(mixing.counts[6]).toEqual([2, 0, 0, 0, 0, 0, 3]);
    expect([mixing.within, mixing.across, mixing.unknown]).toEqual([8, 2, 1]);
  });
});
