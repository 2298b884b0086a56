import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../src/core/model/filter.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import { buildScene } from '../../../src/core/view/buildScene.ts';
import { noEmphasis, type PointedOut, tieLooks } from '../../../src/core/view/emphasis.ts';
import { fieldOf } from '../../support/fieldOf.ts';

const scene = buildScene(
  fieldOf(
    ['A', 'B', 'C', 'D'],
    [
      ['A', 'B'],
      ['A', 'C'],
      ['B', 'C'],
      ['C', 'D'],
    ],
  ),
  null,
  { filter: noFilter, sizeBy: 'ties', tieKinds: [] },
);
const partners = new Set([organizationId(2), organizationId(3)]);
const pointing: PointedOut = { lit: partners, ringed: new Set(), problem: false, ties: 'ofSelected' };
const emphasis = { ...noEmphasis, selected: organizationId(1), pointedOut: pointing };

describe('ties of those pointed out', () => {
  it('are dark to the selected, at rest among its partners, and faint to everyone else', () => {
    expect(scene.ties.map(tieLooks(scene, emphasis)).map(({ strong, opacity }) => [strong, opacity])).toEqual([
      [true, 0.75],
      [true, 0.75],
      [false, 0.6],
      [false, 0.1],
    ]);
  });

  it('are all dark where a warning rings them', () => {
    const looks = scene.ties.map(
      tieLooks(scene, {
        ...emphasis,
        pointedOut: { ...pointing, ringed: partners, problem: true, ties: 'betweenLit' },
      }),
    );
    expect(looks.map(({ strong }) => strong)).toEqual([true, true, true, false]);
  });
});
