import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../src/core/model/filter.ts';
import { arrange } from '../../../src/core/view/arrange.ts';
import { buildScene } from '../../../src/core/view/buildScene.ts';
import { stackBelow } from '../../../src/core/view/stackBelow.ts';
import { fieldOf } from '../../support/fieldOf.ts';

function scene() {
  const field = fieldOf(
    ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
    [
      ['A', 'B'],
      ['A', 'B'],
      ['B', 'C'],
      ['D', 'E'],
    ],
  );
  const places = [
    [0, 0],
    [300, 0],
    [300, 200],
    [700, 0],
    [780, 30],
    [900, 300],
    [900, 380],
  ];
  const positions = Object.fromEntries(
    field.organizations.map(({ id }, index) => [id, { x: places[index]?.[0] ?? 0, y: places[index]?.[1] ?? 0 }]),
  );
  return buildScene({ ...field, positions }, null, { filter: noFilter, sizeBy: 'ties', tieKinds: [] });
}

describe('on a narrow screen', () => {
  it('the largest component stays and everyone else stands under it, groups above those without ties', () => {
    const places = stackBelow(scene());
    expect(places.slice(0, 3)).toEqual([
      { x: 0, y: 0 },
      { x: 300, y: 0 },
      { x: 300, y: 200 },
    ]);
    expect(places.slice(3)).toEqual([
      { x: 110, y: 335 },
      { x: 190, y: 365 },
      { x: 95, y: 500 },
      { x: 205, y: 500 },
    ]);
  });

  it('all are on the screen at first', () => {
    const drawn = scene();
    const { points } = arrange(drawn, {
      width: 375,
      height: 520,
      insets: { top: 12, right: 12, bottom: 12, left: 12 },
    });
    expect(Math.min(...points.x)).toBeGreaterThan(0);
    expect(Math.max(...points.x)).toBeLessThan(375);
    expect(Math.max(...points.y)).toBeLessThan(520);
  });
});

it('two ties of one pair are one line and two ties', () => {
  const { pairsShown, tiesShown } = scene();
  expect([pairsShown, tiesShown]).toEqual([3, 4]);
});
