import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { noFilter } from '../../src/core/model/filter.ts';
import { arrange } from '../../src/core/view/arrange.ts';
import { buildScene } from '../../src/core/view/buildScene.ts';
import { filling } from '../../src/map/fillSteps.ts';
import { mixed } from '../../src/map/mixed.ts';
import { stylesheet } from '../../src/map/stylesheet.ts';
import { testTheme } from '../core/export/pictureOf.ts';
import { fieldOf } from '../support/fieldOf.ts';

function sample() {
  const field = fieldOf(
    ['A', 'B', 'C'],
    [
      ['A', 'B', 3],
      ['B', 'C', 1],
    ],
    {
      known: {
        A: { sector: 'business', stage: 'committed' },
        B: { sector: 'public', stage: 'identified' },
        C: { sector: 'media', stage: 'leading' },
      },
    },
  );
  const ties = field.ties.map((tie, index) => ({ ...tie, type: ['Formal agreement', 'Referral'][index] ?? null }));
  const ids = field.organizations.map(({ id }) => id);
  const positions = Object.fromEntries(ids.map((id, index) => [id, { x: index * 100, y: index * 50 }]));
  const scene = buildScene({ ...field, ties, positions }, null, {
    filter: { ...noFilter, sectors: ['business', 'public'] },
    sizeBy: 'ties',
    tieKinds: [],
  });
  const frame = { width: 900, height: 600, insets: { top: 0, right: 0, bottom: 0, left: 0 } };
  return { scene, arrangement: arrange(scene, frame) };
}

function headless(many: boolean) {
  const { scene, arrangement } = sample();
  const core = cytoscape({ headless: true, styleEnabled: true });
  core.style(stylesheet(testTheme, { many, meanTies: scene.meanTies, selecting: false }));
  for (const _ of filling(core, scene, arrangement, testTheme));
  return core;
}

describe('a scene in the words of cytoscape', () => {
  it('has its marks and ties where the arrangement put them', () => {
    const { scene, arrangement } = sample();
    const core = headless(false);
    expect(core.nodes().map((node) => node.id())).toEqual(['o1', 'o2', 'o3']);
    expect(core.edges().map((tie) => [tie.source().id(), tie.target().id()])).toEqual([
      ['o1', 'o2'],
      ['o2', 'o3'],
    ]);
    expect(core.getElementById('o2').position()).toEqual({ x: arrangement.points.x[1], y: arrangement.points.y[1] });
    expect(core.getElementById('o1').numericStyle('width')).toBeCloseTo(2.52 * (arrangement.radii[0] ?? 0), 4);
    expect(scene.nodes.map(({ visible }) => visible)).toEqual([true, true, false]);
    expect(core.nodes().map((node) => node.style('display'))).toEqual(['element', 'element', 'none']);
  });

  it('draws each sector by its shape and each stage by how full it is', () => {
    const core = headless(false);
    expect(core.nodes().map((node) => node.style('shape'))).toEqual(['polygon', 'round-rectangle', 'polygon']);
    expect(core.nodes().map((node) => node.style('border-style'))).toEqual(['solid', 'dashed', 'solid']);
    expect(core.nodes().map((node) => node.style('background-fill'))).toEqual(['linear-gradient', 'solid', 'solid']);
  });

  it('draws each kind of tie by its line, and all alike where there are thousands', () => {
    const core = headless(false);
    expect(core.edges().map((tie) => tie.style('line-style'))).toEqual(['solid', 'dashed']);
    expect(core.edges().map((tie) => tie.style('curve-style'))).toEqual(['unbundled-bezier', 'unbundled-bezier']);
    expect(core.edges()[0]?.numericStyle('line-outline-width')).toBeGreaterThan(0);
    expect(
      headless(true)
        .edges()
        .map((tie) => tie.style('curve-style')),
    ).toEqual(['haystack', 'haystack']);
  });
});

describe('a faint colour', () => {
  it('looks like the colour at that opacity', () => {
    expect(mixed('#ffffff', '#000000', 0.25)).toBe('#bfbfbf');
    expect(mixed('white', '#000000', 0.25)).toBe('#000000');
  });
});
