import cytoscape, { type Core } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { noFilter } from '../../src/core/model/filter.ts';
import { type Arrangement, arrange } from '../../src/core/view/arrange.ts';
import { buildScene } from '../../src/core/view/buildScene.ts';
import type { Scene } from '../../src/core/view/scene.ts';
import { nodeElement, tieElement } from '../../src/map/elements.ts';
import { emptying, filling, looking, refreshing } from '../../src/map/fillSteps.ts';
import { runInSlices } from '../../src/map/slices.ts';
import { StyledCore } from '../../src/map/styledCore.ts';
import { testTheme } from '../core/export/pictureOf.ts';
import { fieldOf, type TestTie } from '../support/fieldOf.ts';

const options = { many: false, meanTies: 2, selecting: false };
const codes = Array.from({ length: 100 }, (_, index) => `Body ${index}`);
const ties = codes.slice(1).map((code, index): TestTie => [codes[Math.floor(index / 2)] ?? '', code]);

function sample(width = 900, sectors: readonly ['public'] | readonly [] = []) {
  const field = fieldOf(codes, ties);
  const places = field.organizations.map(({ id }, index) => [
    id,
    { x: (index % 10) * 80, y: Math.floor(index / 10) * 60 },
  ]);
  const view = { filter: { ...noFilter, sectors }, sizeBy: 'ties', tieKinds: [] } as const;
  const scene = buildScene({ ...field, positions: Object.fromEntries(places) }, null, view);
  return {
    scene,
    arrangement: arrange(scene, { width, height: 600, insets: { top: 0, right: 0, bottom: 0, left: 0 } }),
  };
}

function emptyCore(): Core {
  const core = cytoscape({ headless: true, styleEnabled: true });
  new StyledCore(core).set(testTheme, options);
  return core;
}

function filled({ scene, arrangement }: { scene: Scene; arrangement: Arrangement }): Core {
  const core = emptyCore();
  take(filling(core, scene, arrangement, testTheme));
  return core;
}

/** The same elements added all at once. */
function filledAtOnce({ scene, arrangement }: { scene: Scene; arrangement: Arrangement }): Core {
  const core = emptyCore();
  core.add([
    ...scene.nodes.map((node, index) => nodeElement(node, arrangement, index, testTheme)),
    ...scene.ties.map((tie) => tieElement(tie, scene, arrangement)),
  ]);
  return core;
}

/** How many steps were taken. */
function take(steps: Iterable<void>): number {
  return [...steps].length;
}

function contents(core: Core) {
  return core.elements().map((element) => ({
    data: element.data(),
    place: element.isNode() ? { ...element.position() } : null,
    style: element.style(),
  }));
}

describe('a map filled step by step', () => {
  it('holds in the end what it would hold if it were filled at once, in the same order', () => {
    const core = filled(sample());
    expect(core.elements()).toHaveLength(199);
    expect(contents(core)).toEqual(contents(filledAtOnce(sample())));
  });

  it('lets the page have its turn after a few elements', () => {
    const { scene, arrangement } = sample();
    const core = emptyCore();
    const counts = Array.from(filling(core, scene, arrangement, testTheme), () => core.elements().length);
    expect(counts).toEqual([40, 80, 100, 140, 180, 199]);
  });

  it('is left as it is when it is stopped on the way, and is whole after the next filling', async () => {
    const { scene, arrangement } = sample();
    const core = emptyCore();
    let time = 0;
    const clock = {
      now: () => {
        time += 40;
        return time;
      },
      turn: () => Promise.resolve(),
    };
    let done = 0;
    const stop = runInSlices(filling(core, scene, arrangement, testTheme), () => (done += 1), clock);
    stop();
    await Promise.resolve();
    await Promise.resolve();
    expect([core.elements().length, done]).toEqual([40, 0]);
    take(emptying(core));
    expect(core.elements()).toHaveLength(0);
    take(filling(core, scene, arrangement, testTheme));
    expect(contents(core)).toEqual(contents(filledAtOnce(sample())));
  });
});

describe('a map refreshed step by step', () => {
  it('holds the new sizes, places and looks in the end', () => {
    const core = filled(sample());
    const after = sample(500, ['public']);
    expect(take(refreshing(core, after.scene, after.arrangement, testTheme))).toBeGreaterThan(3);
    expect(contents(core)).toEqual(contents(filledAtOnce(after)));
  });

  it('touches nothing that is as it should be', () => {
    const core = filled(sample());
    take(looking(core));
    const touched: string[] = [];
    core.on('data position style', (event) => touched.push(event.target.id()));
    const again = sample();
    take(refreshing(core, again.scene, again.arrangement, testTheme));
    expect(touched).toEqual([]);
  });
});

describe('a style sheet', () => {
  it('is set again only when it is another', () => {
    const styled = new StyledCore(cytoscape({ headless: true, styleEnabled: true }));
    expect([
      styled.set(testTheme, options),
      styled.set(testTheme, { ...options }),
      styled.set(testTheme, { ...options, selecting: true }),
      styled.set({ ...testTheme }, { ...options, selecting: true }),
    ]).toEqual([true, false, true, true]);
  });
});
