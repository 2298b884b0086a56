import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../src/core/model/filter.ts';
import { arrange } from '../../../src/core/view/arrange.ts';
import { buildScene } from '../../../src/core/view/buildScene.ts';
import { layoutRequest } from '../../../src/core/view/layout/layoutRequest.ts';
import { organicLayout } from '../../../src/core/view/layout/organicLayout.ts';
import { fieldOf, type TestTie } from '../../support/fieldOf.ts';

const codes = Array.from({ length: 40 }, (_, i) => `C${i}`);
const ties = codes.slice(1, 34).map((code, i): TestTie => [code, codes[Math.floor(i / 3)] ?? 'C0']);

function scene() {
  const field = fieldOf(codes, ties);
  const positions = organicLayout(layoutRequest(field));
  return buildScene({ ...field, positions }, null, { filter: noFilter, sizeBy: 'ties', tieKinds: [] });
}

describe('a scene fitted to a screen', () => {
  it('lies within what panels leave free', () => {
    const insets = { top: 20, right: 350, bottom: 110, left: 20 };
    const { points } = arrange(scene(), { width: 1300, height: 800, insets });
    expect(Math.min(...points.x)).toBeGreaterThan(20);
    expect(Math.max(...points.x)).toBeLessThan(950);
    expect(Math.min(...points.y)).toBeGreaterThan(20);
    expect(Math.max(...points.y)).toBeLessThan(690);
  });

  it('never mirrors: what is left on the map is left on the screen', () => {
    const drawn = scene();
    const { points } = arrange(drawn, { width: 1300, height: 800, insets: { top: 0, right: 0, bottom: 0, left: 0 } });
    const [a, b] = [drawn.nodes[0], drawn.nodes[39]];
    expect(Math.sign((points.x[0] ?? 0) - (points.x[39] ?? 0))).toBe(
      Math.sign((a?.position.x ?? 0) - (b?.position.x ?? 0)),
    );
  });

  it('keeps marks readable and apart on a phone, where the largest component fills the screen', () => {
    const drawn = scene();
    const insets = { top: 10, right: 8, bottom: 10, left: 8 };
    const { points, radii } = arrange(drawn, { width: 390, height: 600, insets });
    for (const radius of radii) expect(radius).toBeGreaterThanOrEqual(5.5);
    for (const i of drawn.main) {
      for (const j of drawn.main) {
        if (i >= j) continue;
        const gap = Math.hypot((points.x[i] ?? 0) - (points.x[j] ?? 0), (points.y[i] ?? 0) - (points.y[j] ?? 0));
        expect(gap).toBeGreaterThan((radii[i] ?? 0) + (radii[j] ?? 0));
      }
    }
    expect(Math.max(...drawn.main.map((i) => points.x[i] ?? 0))).toBeLessThan(390);
  });

  it('of nobody is nothing', () => {
    const empty = buildScene(fieldOf([], []), null, { filter: noFilter, sizeBy: 'ties', tieKinds: [] });
    const { points } = arrange(empty, { width: 800, height: 600, insets: { top: 0, right: 0, bottom: 0, left: 0 } });
    expect(points.x.length).toBe(0);
  });
});
