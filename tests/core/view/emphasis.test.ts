import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../src/core/model/filter.ts';
import { type OrganizationId, organizationId } from '../../../src/core/model/ids.ts';
import { buildScene } from '../../../src/core/view/buildScene.ts';
import { nodesInLight, noEmphasis, restingOpacity, tieLooks } from '../../../src/core/view/emphasis.ts';
import { nextInDirection } from '../../../src/core/view/nextInDirection.ts';
import { fieldOf } from '../../support/fieldOf.ts';

const scene = buildScene(
  fieldOf(
    ['A', 'B', 'C', 'D'],
    [
      ['A', 'B'],
      ['B', 'C'],
    ],
  ),
  null,
  { filter: noFilter, sizeBy: 'ties', tieKinds: [] },
);
const a = organizationId(1);
const c = organizationId(3);

describe('what the map draws attention to', () => {
  it('is everyone at rest', () => {
    expect(nodesInLight(scene, noEmphasis)).toBe(null);
    expect(tieLooks(scene, noEmphasis)).toBeTypeOf('function');
  });

  it('is the one pointed at and its partners', () => {
    const emphasis = { ...noEmphasis, hovered: a };
    expect([...(nodesInLight(scene, emphasis) ?? [])]).toEqual([0, 1]);
    expect(scene.ties.map(tieLooks(scene, emphasis))).toEqual([
      { opacity: 0.75, strong: true },
      { opacity: 0.1, strong: false },
    ]);
  });

  it('are those a sentence speaks of and the selected', () => {
    const emphasis = {
      ...noEmphasis,
      selected: a,
      pointedOut: { lit: new Set([c]), ringed: new Set<OrganizationId>(), problem: false, ties: 'ofSelected' as const },
    };
    expect([...(nodesInLight(scene, emphasis) ?? [])]).toEqual([0, 2]);
  });

  it('dims nobody for the selected, whose own ties are darker', () => {
    const emphasis = { ...noEmphasis, selected: a };
    expect(nodesInLight(scene, emphasis)).toBe(null);
    expect(scene.ties.map(tieLooks(scene, emphasis)).map(({ strong }) => strong)).toEqual([true, false]);
  });

  it('leaves resting ties the fainter the more there are', () => {
    expect([1, 5.7, 40].map((mean) => Math.round(restingOpacity(mean) * 100))).toEqual([60, 40, 20]);
  });
});

describe('walking with the arrow keys', () => {
  const places = new Map([
    ['from', { x: 0, y: 0 }],
    ['near', { x: 50, y: 10 }],
    ['partner', { x: 70, y: -10 }],
    ['above', { x: 5, y: -80 }],
  ]);

  it('goes to the nearest in the direction, preferring a partner', () => {
    expect(nextInDirection(places, 'from', 'right', new Set())).toBe('near');
    expect(nextInDirection(places, 'from', 'right', new Set(['partner']))).toBe('partner');
    expect(nextInDirection(places, 'from', 'up', new Set())).toBe('above');
  });

  it('stays where nobody stands in the direction', () => {
    expect(nextInDirection(places, 'from', 'left', new Set())).toBe(null);
    expect(nextInDirection(places, 'nobody', 'left', new Set())).toBe(null);
  });
});
