import { describe, expect, it } from 'vitest';
import type { OrganizationId as Id } from '../../../src/core/model/ids.ts';
import { buildAnalysisGraph } from '../../../src/core/network/analysisGraph.ts';
import { sectorMixing } from '../../../src/core/network/mixing.ts';
import { measureNetwork } from '../../../src/core/network/study/measureNetwork.ts';
import { chanceText } from '../../../src/screens/network/chanceText.ts';
import { crossed, stableGroups } from '../../../src/screens/network/communitySectors.ts';
import { countsAlone, mixingCell, mixingModes } from '../../../src/screens/network/mixingView.ts';
import { rolePlayers } from '../../../src/screens/network/rolePlayers.ts';
import { codesOf, fieldOf } from '../../support/fieldOf.ts';

const mixing = {
  sectors: ['public', 'social'],
  sizes: [2, 6],
  counts: [
    [0, 1],
    [1, 12],
  ],
  densities: [
    [null, 0.05],
    [0.05, 0.41],
  ],
  ratios: [
    [null, 0.4],
    [0.4, 1.25],
  ],
  expected: [
    [0.4, 4.9],
    [4.9, 9.6],
  ],
} as const;

describe('a cell of the ties between sectors', () => {
  it('counts, gives the share of the possible ties, or how many times as many as expected', () => {
    const cells = mixingModes.map((mode) => mixingCell(mixing, mode, 1, 1));
    expect(cells).toEqual([
      { value: 12, heat: 'heat-6', isUncertain: false, parts: null },
      { value: 0.41, heat: 'heat-6', isUncertain: false, parts: null },
      { value: 1.25, heat: 'heat-4', isUncertain: false, parts: { ties: 12, expected: 9.6 } },
    ]);
  });

  it('says the ties and the expected ones also where so few are expected that there is no ratio', () => {
    expect(mixingCell(mixing, 'ratios', 0, 0)).toEqual({
      value: null,
      heat: 'heat-none',
      isUncertain: false,
      parts: { ties: 0, expected: 0.4 },
    });
  });

  it('shows no gap where no pair is possible: within a sector of one, or with a sector of nobody', () => {
    const field = fieldOf(['A', 'B', 'C'], [['A', 'B']], {
      known: { A: { sector: 'public' }, B: { sector: 'public' }, C: { sector: 'social' } },
    });
    const counted = sectorMixing(field.organizations, buildAnalysisGraph(field));
    const shown = countsAlone({ ...counted, sectors: ['public', 'social', 'business'] }, field.organizations);
    const none = { value: null, heat: 'heat-none', isUncertain: false, parts: null };
    expect(shown.sizes).toEqual([2, 1, 0]);
    expect(
      [0, 1, 2].map((row) => [0, 1, 2].slice(0, row + 1).map((to) => mixingCell(shown, 'counts', row, to))),
    ).toEqual([
      [{ value: 1, heat: 'heat-1', isUncertain: false, parts: null }],
      [{ value: 0, heat: 'heat-0', isUncertain: false, parts: null }, none],
      [none, none, none],
    ]);
  });

  it('hatches nothing, dots one tie whatever it is a share of, and leaves untinted what is not defined', () => {
    expect(mixingModes.map((mode) => mixingCell(mixing, mode, 0, 0).heat)).toEqual([
      'heat-0',
      'heat-none',
      'heat-none',
    ]);
    expect(mixingModes.map((mode) => mixingCell(mixing, mode, 0, 1).heat)).toEqual(['heat-1', 'heat-1', 'heat-1']);
  });

  it('flags a ratio where fewer than five ties are expected, and no count', () => {
    expect(mixingModes.map((mode) => mixingCell(mixing, mode, 0, 1).isUncertain)).toEqual([false, false, true]);
  });
});

describe('a chance', () => {
  it('has two significant digits, and none of what is under a thousandth', () => {
    expect([0.0119, 0.5, 0.001, 0.0002].map((chance) => chanceText('en', chance))).toEqual([
      'p = 0.012',
      'p = 0.5',
      'p = 0.001',
      'p < 0.001',
    ]);
  });
});

describe('groups crossed with sectors', () => {
  it('say which sector of the field sits in which group, which does not, and how steady the group is', () => {
    const known = { A: { sector: 'public' }, B: { sector: 'social' }, C: { sector: 'social' } } as const;
    const field = fieldOf(['A', 'B', 'C', 'D'], [], { known });
    const [a, b, c, d] = field.organizations.map(({ id }) => id) as [Id, Id, Id, Id];
    const agreement = new Map<Id, number | null>([
      [a, 0.75],
      [b, 0.5],
      [c, null],
    ]);
    const groups = [
      [a, b],
      [c, d],
    ];
    expect(crossed(groups, field.organizations, agreement)).toEqual({
      sectors: ['public', 'social'],
      rows: [
        { members: [a, b], counts: [1, 1], lacking: [], agreement: 0.625 },
        { members: [c, d], counts: [0, 1], lacking: ['public'], agreement: null },
      ],
    });
  });

  it('are stable where their members were together in nine runs of ten', () => {
    const field = fieldOf(['A', 'B', 'C', 'D', 'E', 'F'], []);
    const [a, b, c, d, e, f] = field.organizations.map(({ id }) => id) as [Id, Id, Id, Id, Id, Id];
    const groups = [
      [a, b],
      [c, d],
      [e, f],
    ];
    const agreement = new Map<Id, number | null>([
      [a, 1],
      [b, 0.8],
      [c, 0.9],
      [d, 0.88],
      [e, null],
    ]);
    expect(stableGroups({ groups, agreement }, field.organizations)).toBe(1);
  });
});

describe('who plays a role', () => {
  const known = {
    A: { sector: 'public' },
    B: { sector: 'social' },
    C: { sector: 'business' },
    D: { sector: 'public' },
  } as const;
  const players = (isDirected: boolean, role: 'liaison' | 'gatekeeper' | 'representative') => {
    const rules = isDirected ? ({ direction: 'directed' } as const) : {};
    const ties = [
      ['A', 'B'],
      ['B', 'C'],
      ['C', 'D'],
      ['A', 'D'],
    ] as const;
    const field = fieldOf(['A', 'B', 'C', 'D'], ties, { known, rules, directed: isDirected });
    const measures = measureNetwork(buildAnalysisGraph(field), field.organizations);
    return rolePlayers(measures, role, isDirected).map(({ organization, pairs }) => {
      return `${codesOf(field)(organization)} ${pairs}`;
    });
  };

  it('is counted once for each pair without direction, whichever end one begins at', () => {
    expect(players(false, 'liaison')).toEqual(['B 1', 'C 1']);
    expect(players(false, 'gatekeeper')).toEqual(['A 1', 'D 1']);
    expect(players(false, 'representative')).toEqual(['A 1', 'D 1']);
  });

  it('is counted along the ties where direction is kept', () => {
    expect(players(true, 'liaison')).toEqual(['B 1', 'C 1']);
    expect(players(true, 'gatekeeper')).toEqual([]);
    expect(players(true, 'representative')).toEqual([]);
  });
});
