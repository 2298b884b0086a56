import { describe, expect, it } from 'vitest';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import type { OrganizationId } from '../../../../src/core/model/ids.ts';
import type { Organization } from '../../../../src/core/model/organization.ts';
import { buildAnalysisGraph } from '../../../../src/core/network/analysisGraph.ts';
import { analyzeNetwork } from '../../../../src/core/network/analyzeNetwork.ts';
import { networkFindings } from '../../../../src/core/network/findings/networkFindings.ts';
import { sectorMixing } from '../../../../src/core/network/mixing.ts';
import { fieldOf, type TestTie } from '../../../support/fieldOf.ts';
import { inCodes } from '../../../support/shikma.ts';

function findingsOf(field: FieldMap, backbone: string | null = null) {
  const graph = buildAnalysisGraph(field);
  const mixing = sectorMixing(field.organizations, graph);
  const network = analyzeNetwork(graph);
  return networkFindings(field, { graph, network, mixing, backbone: backbone as OrganizationId | null });
}

function told(field: FieldMap, code: string): unknown {
  return inCodes(
    field,
    findingsOf(field).filter((finding) => finding.code === code),
  );
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
    expect(inCodes(field, findingsOf(field, 'o1'))).toEqual([
      {
        code: 'overloadedBroker',
        organization: 'b',
        partners: 4,
        betweenness: 9 / 36,
        next: 'a1',
        times: expect.closeTo(9 / 2, 9),
        onCommittee: false,
        workingGroups: [],
      },
      {
        code: 'cutOff',
        organization: 'b',
        cutOff: ['c1', 'c2', 'c3'],
        groups: [{ organizations: ['c1', 'c2', 'c3'], region: null }],
        alone: [],
        remaining: 3,
        lastOf: { sectors: [], topics: [], regions: [] },
      },
      { code: 'withoutBackbone', backbone: 'a1', partners: 3, betweenness: 2 / 36, cutOff: [], restsOn: 'b' },
      { code: 'separateGroups', groups: [['p', 'q']] },
      {
        code: 'inwardSector',
        sector: 'public',
        organizations: ['a1', 'a2', 'a3', 'b'],
        inside: 5,
        outside: 2,
        expectedInside: (7 * 6) / 18,
        crossing: [
          ['b', 'c1'],
          ['b', 'c2'],
        ],
        centre: { organization: 'a1', pairs: 3 },
      },
      {
        code: 'inwardSector',
        sector: 'co-op',
        organizations: ['c1', 'c2', 'c3'],
        inside: 3,
        outside: 2,
        expectedInside: (5 * 3) / 15,
        crossing: [
          ['c1', 'b'],
          ['c2', 'b'],
        ],
        centre: { organization: 'c1', pairs: 2 },
      },
      { code: 'isolates', organizations: ['z'], unheard: [], influential: [], onlyVoices: [] },
      { code: 'fragileBridges', bridges: [{ pair: ['p', 'q'], cutOff: ['q'] }] },
      { code: 'acrossSectors', across: 2, pairs: 10, expected: 1 - 18 / 42 },
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

  it('says on whom the field rests from ten organisations on, not among nine', () => {
    const star = (leaves: number) => {
      const names = Array.from({ length: leaves }, (_, place) => `l${place}`);
      return fieldOf(
        ['hub', ...names],
        names.map((name) => ['hub', name] as const),
      );
    };
    const codes = (leaves: number) => findingsOf(star(leaves)).map(({ code }) => code);
    expect(codes(8)).toEqual(['cutOff', 'fragileBridges']);
    expect(codes(9)).toEqual(['overloadedBroker', 'cutOff', 'fragileBridges']);
    const rests = (leaves: number) =>
      findingsOf(star(leaves), 'o2').flatMap((finding) =>
        finding.code === 'withoutBackbone' ? [inCodes(star(leaves), finding.restsOn)] : [],
      );
    expect([rests(8), rests(9)]).toEqual([[null], ['hub']]);
  });

  it('names no fragile point and no backbone among four', () => {
    const field = fieldOf(
      ['hub', 'a', 'b', 'c'],
      [
        ['hub', 'a'],
        ['hub', 'b'],
        ['hub', 'c'],
      ],
    );
    expect(findingsOf(field, 'o1')).toEqual([]);
  });

  it('is that there are no ties, where there are none', () => {
    expect(findingsOf(fieldOf(['a', 'b'], []))).toEqual([{ code: 'noTies', recorded: 0 }]);
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

/** Every two of these tied. */
function clique(codes: readonly string[]): readonly TestTie[] {
  return codes.flatMap((a, index) => codes.slice(index + 1).map((b): TestTie => [a, b]));
}

describe('a group of its own', () => {
  const six = ['m1', 'm2', 'm3', 'x', 'y', 'w'];
  const inTown = { regions: ['Town'], topics: ['Work', 'Health'] };
  const known: Record<string, Partial<Organization>> = {
    m1: { ...inTown, stage: 'active' },
    m2: { ...inTown, stage: 'identified' },
    m3: { regions: ['Hills'], topics: ['Work', 'Health'], stage: 'leading' },
    x: inTown,
    y: { ...inTown, regions: ['Far'] },
  };
  const ties = [...clique(['m1', 'm2', 'm3']), ...clique(['x', 'y', 'w'])];

  it('has as its bridge who shares place and topics with somebody engaged', () => {
    expect(told(fieldOf(six, ties, { known }), 'isolatedCluster')).toEqual([
      {
        code: 'isolatedCluster',
        organizations: ['w', 'x', 'y'],
        pairs: 3,
        bridge: { member: 'x', region: 'Town', topics: ['Work', 'Health'], to: ['m1'] },
      },
    ]);
  });

  it('has none where nobody has a place and enough topics in common', () => {
    const field = fieldOf(six, ties, { known: { ...known, x: { ...inTown, topics: ['Work'] } } });
    expect(told(field, 'isolatedCluster')).toMatchObject([{ bridge: null }]);
  });
});

describe('who has no tie', () => {
  const codes = ['a', 'b', 'c', 'd', 'e', 'silent', 'lone'];

  it('is never called isolated where it was asked and did not answer', () => {
    const known = {
      silent: { respondent: false },
      lone: { respondent: true, influence: 4, sector: 'business', topics: ['Work'] },
    };
    expect(told(fieldOf(codes, clique(['a', 'b', 'c', 'd', 'e']), { known }), 'isolates')).toEqual([
      {
        code: 'isolates',
        organizations: ['lone'],
        unheard: ['silent'],
        influential: [{ organization: 'lone', influence: 4 }],
        onlyVoices: [{ organization: 'lone', sector: 'business', topics: ['Work'] }],
      },
    ]);
  });
});

describe('a region', () => {
  const codes = ['r1', 'r2', 'r3', 'r4', 's1', 's2', 's3'];
  const known = Object.fromEntries(
    codes.map((code) => [code, { regions: [code.startsWith('r') ? 'Valley' : 'Town'] }]),
  );
  const ties = [...clique(codes.slice(0, 4)), ...clique(codes.slice(4)), ['r1', 's1'] as const];

  it('is weakly attached with at most one tie out of it for four inside', () => {
    const valley = {
      code: 'weakRegion',
      region: 'Valley',
      organizations: ['r1', 'r2', 'r3', 'r4'],
      inside: 6,
      gates: [['r1', 's1']],
    };
    expect(told(fieldOf(codes, ties, { known }), 'weakRegion')).toEqual([valley]);
    expect(told(fieldOf(codes, [...ties, ['r2', 's2']], { known }), 'weakRegion')).toEqual([]);
  });

  it('is attached by whoever works there and elsewhere', () => {
    const two = { ...known, r1: { regions: ['Valley', 'Town'] } };
    expect(told(fieldOf(codes, ties, { known: two }), 'weakRegion')).toEqual([]);
  });
});

describe('a fragile bridge', () => {
  it('holds the smaller of its two parts', () => {
    const field = fieldOf(['a', 'b', 'c', 'd', 'e'], [...clique(['c', 'd', 'e']), ['a', 'b'], ['b', 'c']]);
    expect(told(field, 'fragileBridges')).toEqual([
      {
        code: 'fragileBridges',
        bridges: [
          { pair: ['c', 'b'], cutOff: ['a', 'b'] },
          { pair: ['b', 'a'], cutOff: ['a'] },
        ],
      },
    ]);
  });
});

describe('whoever leaves', () => {
  it('takes along the topics and regions that only it stands for', () => {
    const known = { b: { sector: 'public', topics: ['Work', 'Health'], regions: ['Town'] }, a: { topics: ['Work'] } };
    const field = fieldOf(
      ['a', 'b', 'c', 'd', 'e'],
      [
        ['a', 'b'],
        ['b', 'c'],
        ['b', 'd'],
        ['b', 'e'],
      ],
      { known },
    );
    expect(told(field, 'cutOff')).toMatchObject([
      { alone: ['c', 'd', 'e'], remaining: 1, lastOf: { sectors: ['public'], topics: ['Health'], regions: ['Town'] } },
    ]);
  });
});
