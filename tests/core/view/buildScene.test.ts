import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../src/core/model/filter.ts';
import { buildScene } from '../../../src/core/view/buildScene.ts';
import type { MapView } from '../../../src/core/view/scene.ts';
import { fieldOf } from '../../support/fieldOf.ts';

const all: MapView = { filter: noFilter, sizeBy: 'ties', tieKinds: [] };

function sampleField() {
  const field = fieldOf(
    ['A', 'B', 'C', 'D', 'E', 'F'],
    [
      ['A', 'B', 3],
      ['B', 'A', 1],
      ['B', 'C'],
      ['D', 'E'],
      ['A', 'A'],
    ],
    {
      known: {
        A: { sector: 'public', stage: 'leading' },
        B: { sector: 'social', stage: 'identified' },
        C: { sector: 'media', stage: 'active' },
        D: { sector: null },
      },
    },
  );
  const types = ['Funding', 'Information sharing', null, 'rivalry', 'Funding'];
  return {
    ...field,
    ties: field.ties.map((tie, index) => ({ ...tie, type: types[index] ?? null, directed: index < 2 })),
    positions: { [field.organizations[0]?.id ?? '']: { x: 10, y: 20 } },
  };
}

describe('the scene', () => {
  it('draws one line for a pair, with all its kinds, the strongest width and both directions', () => {
    const scene = buildScene(sampleField(), null, all);
    expect(scene.ties.map(({ a, b, kinds, towardsA, towardsB }) => ({ a, b, kinds, towardsA, towardsB }))).toEqual([
      { a: 0, b: 1, kinds: ['information', 'funding'], towardsA: true, towardsB: true },
      { a: 1, b: 2, kinds: [null], towardsA: false, towardsB: false },
      { a: 3, b: 4, kinds: ['rivalry'], towardsA: false, towardsB: false },
    ]);
    expect(scene.ties[0]?.width).toBeCloseTo(1.75);
  });

  it('knows the largest component, the groups beside it and those without ties', () => {
    const { main, groups, isolates } = buildScene(sampleField(), null, all);
    expect({ main, groups, isolates }).toEqual({ main: [0, 1, 2], groups: [{ members: [3, 4] }], isolates: [5] });
  });

  it('hides what the filter leaves out and leaves it in its place', () => {
    const whole = buildScene(sampleField(), null, all);
    const some = buildScene(sampleField(), null, { ...all, filter: { ...noFilter, sectors: ['public', 'social'] } });
    expect(some.nodes.map(({ position }) => position)).toEqual(whole.nodes.map(({ position }) => position));
    expect(some.nodes.map(({ visible }) => visible)).toEqual([true, true, false, false, false, false]);
    expect([some.shown, some.pairsShown, some.meanTies]).toEqual([2, 1, 1]);
    expect(some.legend).toEqual(whole.legend);
  });

  it('shows only the kinds of tie that are wanted, each pair in the style of the first wanted', () => {
    const scene = buildScene(sampleField(), null, { ...all, tieKinds: ['funding'] });
    expect(scene.ties.map(({ visible, style }) => [visible, style.dash.length])).toEqual([
      [true, 4],
      [false, 4],
      [false, 2],
    ]);
  });

  it('counts the whole field in its legend, the six sectors first and "not known" last', () => {
    const { legend } = buildScene(sampleField(), null, all);
    expect(legend.sectors.map(({ key, count }) => [key, count])).toEqual([
      ['public', 1],
      ['social', 1],
      ['media', 1],
      [null, 3],
    ]);
    expect(legend.fills.map(({ key, count }) => [key, count])).toEqual([
      ['ghost', 4],
      ['full', 2],
    ]);
    expect(legend.tieKinds.map(({ key, count }) => [key, count])).toEqual([
      ['information', 1],
      ['funding', 1],
      ['rivalry', 1],
      [null, 1],
    ]);
  });

  it('draws plain marks where no stage is recorded at all', () => {
    const scene = buildScene(fieldOf(['A', 'B'], [['A', 'B']]), null, all);
    expect(scene.nodes.map(({ fill }) => fill)).toEqual(['plain', 'plain']);
    expect(scene.legend.fills).toEqual([]);
  });

  it('of an empty field is empty', () => {
    const scene = buildScene(fieldOf([], []), null, all);
    expect([scene.nodes, scene.ties, scene.main, scene.meanTies]).toEqual([[], [], [], 0]);
  });
});
