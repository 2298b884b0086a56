import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../src/core/model/filter.ts';
import { arrange, type Frame } from '../../../src/core/view/arrange.ts';
import { buildScene } from '../../../src/core/view/buildScene.ts';
import { sameArrangement } from '../../../src/core/view/sameArrangement.ts';
import { fieldOf } from '../../support/fieldOf.ts';

const field = fieldOf(['A', 'B', 'C'], [['A', 'B']]);
const positions = Object.fromEntries(
  field.organizations.map(({ id }, index) => [id, { x: index * 300, y: index * 200 }]),
);
const scene = buildScene({ ...field, positions }, null, { filter: noFilter, sizeBy: 'ties', tieKinds: [] });
const wide: Frame = { width: 900, height: 600, insets: { top: 0, right: 0, bottom: 0, left: 0 } };

describe('two arrangements of a scene', () => {
  it('are the same for the same frame', () => {
    expect(sameArrangement(arrange(scene, wide), arrange(scene, { ...wide }))).toBe(true);
  });

  it('are not the same when a panel takes some of the frame', () => {
    const beside = { ...wide, insets: { ...wide.insets, right: 350 } };
    expect(sameArrangement(arrange(scene, wide), arrange(scene, beside))).toBe(false);
  });

  it('are not the same when somebody is larger', () => {
    const nodes = scene.nodes.map((node, index) => (index === 0 ? { ...node, radius: node.radius * 1.5 } : node));
    const grown = arrange({ ...scene, nodes }, wide);
    const before = arrange(scene, wide);
    expect(sameArrangement(before, { ...before, radii: grown.radii })).toBe(false);
  });
});
