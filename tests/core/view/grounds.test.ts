import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../src/core/model/filter.ts';
import { buildScene } from '../../../src/core/view/buildScene.ts';
import { grounds } from '../../../src/core/view/grounds.ts';
import { hullAround } from '../../../src/core/view/hull.ts';
import { fieldOf } from '../../support/fieldOf.ts';

const texts = { group: (count: number) => `group ${count}`, noTies: (count: number) => `no ties ${count}` };
const room = {
  width: 900,
  height: 600,
  reserved: [],
  measure: (text: string, size: number) => text.length * size * 0.5,
};

/** A triangle A B C, a pair D E, and F and G without ties. */
const scene = buildScene(
  fieldOf(
    ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
    [
      ['A', 'B'],
      ['B', 'C'],
      ['A', 'C'],
      ['D', 'E'],
    ],
  ),
  null,
  { filter: noFilter, sizeBy: 'ties', tieKinds: [] },
);

function circlesAt(...places: readonly (readonly [number, number])[]) {
  return places.map(([x, y]) => ({ x, y, reach: 8 }));
}

const apart = circlesAt([100, 100], [200, 100], [150, 200], [500, 100], [600, 100], [500, 300], [500, 370]);

describe('what lies under the marks', () => {
  it('are the groups beside the largest and the tray of those without ties, each with its caption', () => {
    const made = grounds(scene, apart, texts, room);
    expect(made.map(({ kind, count, caption }) => [kind, count, caption?.text])).toEqual([
      ['group', 2, 'group 2'],
      ['tray', 2, 'no ties 2'],
    ]);
    expect(made[1]?.box).toEqual({ left: 436, top: 276, right: 564, bottom: 416 });
  });

  it('draws no tray where somebody with ties stands among those without', () => {
    const mixed = [...apart.slice(0, 6), { x: 140, y: 110, reach: 8 }];
    expect(grounds(scene, mixed, texts, room).map(({ kind }) => kind)).toEqual(['group']);
  });

  it('draws the sides of the tray in where a neighbour stands close', () => {
    const close = [...apart];
    close[2] = { x: 460, y: 330, reach: 8 };
    expect(grounds(scene, close, texts, room)[1]?.box.left).toBe(474);
  });

  it('leaves a caption out rather than write it over another', () => {
    const crowded = { ...room, width: 640, height: 130, reserved: [{ left: 0, top: 0, right: 640, bottom: 80 }] };
    expect(grounds(scene, apart, texts, crowded)[0]?.caption).toBe(null);
  });

  it('leaves out what the filter hides', () => {
    const nodes = scene.nodes.map((node, index) => ({ ...node, visible: index !== 4 && index !== 6 }));
    expect(grounds({ ...scene, nodes }, apart, texts, room).map(({ kind, count }) => [kind, count])).toEqual([
      ['tray', 1],
    ]);
  });
});

describe('an outline around marks', () => {
  it('is convex and holds every mark', () => {
    const circle = fc.record({
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 500 }),
      reach: fc.constant(6),
    });
    fc.assert(
      fc.property(fc.array(circle, { minLength: 1, maxLength: 12 }), (circles) => {
        const outline = hullAround(circles, 10);
        outline.forEach(([x, y], index) => {
          const [nextX, nextY] = outline[(index + 1) % outline.length] ?? [0, 0];
          for (const one of circles) {
            const side = (nextX - x) * (one.y - y) - (nextY - y) * (one.x - x);
            expect(side).toBeGreaterThan(0);
          }
        });
      }),
    );
  });
});
