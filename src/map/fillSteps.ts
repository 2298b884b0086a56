import type { CollectionReturnValue, Core, SingularElementReturnValue } from 'cytoscape';
import type { Arrangement } from '../core/view/arrange.ts';
import type { MapTheme } from '../core/view/mapTheme.ts';
import type { Scene } from '../core/view/scene.ts';
import { settleElements } from './cytoscapeCore.ts';
import { nodeData, nodeElement, placeOf, tieData, tieElement, tieElementId } from './elements.ts';

/** Elements that one step deals with. */
const atOnce = 40;

/** Gives an empty core the elements of a scene, marks before ties, each with its looks worked out. */
export function* filling(core: Core, scene: Scene, arrangement: Arrangement, theme: MapTheme): Generator<void> {
  for (const part of parts(scene.nodes)) {
    settle(core, core.add(part.map(([node, index]) => nodeElement(node, arrangement, index, theme))));
    yield;
  }
  for (const part of parts(scene.ties)) {
    settle(core, core.add(part.map(([tie]) => tieElement(tie, scene, arrangement))));
    yield;
  }
}

/** Ties go first: a mark that goes takes its ties with it, however many they are. */
export function* emptying(core: Core): Generator<void> {
  for (const kind of [core.edges(), core.nodes()] as const) {
    for (let start = 0; start < kind.length; start += atOnce) {
      kind.slice(start, start + atOnce).remove();
      yield;
    }
  }
}

/** Gives the elements of a scene that the core holds already its sizes, colours and places; touches those that differ. */
export function* refreshing(core: Core, scene: Scene, arrangement: Arrangement, theme: MapTheme): Generator<void> {
  for (const part of parts(scene.nodes)) {
    for (const [node, index] of part) {
      const element = core.getElementById(node.id);
      change(element, nodeData(node, arrangement.radii[index] ?? 1, theme));
      const is = element.position();
      const wanted = placeOf(arrangement, index);
      if (is.x !== wanted.x || is.y !== wanted.y) element.position(wanted);
    }
    settleElements(core);
    yield;
  }
  for (const part of parts(scene.ties)) {
    for (const [tie] of part) change(core.getElementById(tieElementId(tie)), tieData(tie, scene, arrangement));
    settleElements(core);
    yield;
  }
  yield* outlining(core);
}

/** Works out the looks of all elements after a change of the style sheet. */
export function* looking(core: Core): Generator<void> {
  const all = core.elements();
  for (let start = 0; start < all.length; start += atOnce) {
    // Asking for any of its looks works out all of them.
    all.slice(start, start + atOnce).forEach((element) => void element.numericStyle('opacity'));
    yield;
  }
  settleElements(core);
  yield;
  yield* outlining(core);
}

function* outlining(core: Core): Generator<void> {
  const all = core.elements();
  for (let start = 0; start < all.length; start += atOnce) {
    all.slice(start, start + atOnce).forEach((element) => void element.boundingBox());
    yield;
  }
}

/** Their looks, lines and outlines, which the drawing would else work out for all of them at once. */
function settle(core: Core, added: CollectionReturnValue): void {
  settleElements(core);
  added.forEach((element) => void element.boundingBox());
}

function change(
  element: CollectionReturnValue | SingularElementReturnValue,
  data: Readonly<Record<string, unknown>>,
): void {
  const known: Readonly<Record<string, unknown>> = element.data() ?? {};
  if (Object.keys(data).some((key) => known[key] !== data[key])) element.data(data);
}

function* parts<Item>(items: readonly Item[]): Generator<readonly (readonly [Item, number])[]> {
  for (let start = 0; start < items.length; start += atOnce) {
    yield items.slice(start, start + atOnce).map((item, index) => [item, start + index] as const);
  }
}
