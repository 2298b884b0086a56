import { describe, expect, it } from 'vitest';
import { noFilter } from '../../src/core/model/filter.ts';
import { buildScene } from '../../src/core/view/buildScene.ts';
import { noEmphasis } from '../../src/core/view/emphasis.ts';
import { type LabelLayerInput, labelLayer, movedLabel } from '../../src/map/labelLayer.ts';
import { fieldOf, type TestTie } from '../support/fieldOf.ts';

const codes = Array.from({ length: 30 }, (_, index) => `Body ${index}`);
const ties = codes.slice(1).map((code): TestTie => ['Body 0', code]);

function input(more: Partial<LabelLayerInput> = {}): LabelLayerInput {
  const scene = buildScene(fieldOf(codes, ties), null, { filter: noFilter, sizeBy: 'ties', tieKinds: [] });
  return {
    scene,
    marks: codes.map((_, index) => ({ x: 60 + (index % 6) * 130, y: 60 + Math.floor(index / 6) * 90, reach: 8 })),
    emphasis: noEmphasis,
    texts: { group: String, noTies: String },
    width: 900,
    height: 560,
    reserved: [],
    detail: 1,
    labelScale: 1,
    measure: (text, size) => text.length * size * 0.5,
    kept: [],
    ...more,
  };
}

describe('the names on the map', () => {
  it('are all shown where there is room, the hub first and largest', () => {
    const { labels } = labelLayer(input());
    expect(labels).toHaveLength(30);
    expect([labels[0]?.id, labels[0]?.size, labels[1]?.size]).toEqual(['o1', 14.5, 12]);
  });

  it('are few where marks are tiny, and at most eleven on a phone', () => {
    expect(labelLayer(input({ detail: 0.4 })).labels).toHaveLength(12);
    expect(labelLayer(input({ width: 390, detail: 0.62 })).labels.length).toBeLessThanOrEqual(11);
  });

  it('stay where they were, but for the selected, whose name grows', () => {
    const before = labelLayer(input()).labels;
    const shifted = before.map((label) => movedLabel(label, 2, 0));
    const scene = input().scene;
    const selected = scene.nodes[7]?.id ?? null;
    const after = labelLayer(input({ kept: shifted, emphasis: { ...noEmphasis, selected } })).labels;
    const others = shifted.filter(({ id }) => id !== selected);
    for (const label of after) if (label.id !== selected) expect(others).toContainEqual(label);
    expect(after.find(({ id }) => id === selected)?.size).toBe(14.5);
  });

  it('of those in the dark are not shown', () => {
    const scene = input().scene;
    const hovered = scene.nodes[3]?.id ?? null;
    const { labels } = labelLayer(input({ emphasis: { ...noEmphasis, hovered } }));
    expect(labels.map(({ id }) => id).sort()).toEqual(['o1', 'o4']);
  });
});
