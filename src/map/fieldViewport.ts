import type { Core } from 'cytoscape';
import type { OrganizationId } from '../core/model/ids.ts';
import type { Arrangement, Insets } from '../core/view/arrange.ts';
import type { Scene } from '../core/view/scene.ts';
import { zoomLimits } from './cytoscapeCore.ts';
import { placeOf } from './elements.ts';
import { glide } from './glide.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

const margin = 24;
/** What is left free around those who are brought into view, for their names. */
const room = { beside: 72, above: 56 } as const;
const nearestForSome = 1.6;

function extent(spans: readonly (readonly [number, number])[]): readonly [number, number] {
  return [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
}

/** Where the map is looked at from: moves and zooms it within what panels leave free. Lengths in px of the screen. */
export class FieldViewport {
  /** What the person sees: all, some who were brought into view, or a view of their own, which is never taken from them. */
  sees: 'all' | 'some' | 'own' = 'all';
  readonly #core: Core;
  readonly #insets: () => Insets;
  #stopGlide: () => void = () => {};

  constructor(core: Core, insets: () => Insets) {
    this.#core = core;
    this.#insets = insets;
  }

  onScreen({ x, y }: Spot): Spot {
    const zoom = this.#core.zoom();
    const pan = this.#core.pan();
    return { x: x * zoom + pan.x, y: y * zoom + pan.y };
  }

  stop(): void {
    this.#stopGlide();
  }

  /** Where everyone who is shown stands on the screen. */
  places(scene: Scene, arrangement: Arrangement): ReadonlyMap<OrganizationId, Spot> {
    const places = scene.nodes.map(({ id, visible }, index) => {
      return { id, visible, at: this.onScreen(placeOf(arrangement, index)) };
    });
    return new Map(places.filter(({ visible }) => visible).map(({ id, at }) => [id, at]));
  }

  /** Remembers where the marks are, to move them from there to where they will stand. */
  rememberMarks({ nodes }: Scene): (arrangement: Arrangement) => void {
    const before = nodes.map(({ id }) => ({ ...this.#core.getElementById(id).position() }));
    return (arrangement) =>
      this.#glide((share) => {
        this.#core.batch(() => {
          nodes.forEach(({ id }, index) => {
            const to = placeOf(arrangement, index);
            const from = before[index] ?? to;
            const place = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
            this.#core.getElementById(id).position(place);
          });
        });
      });
  }

  /** The person looks from somewhere else now. */
  leave(): void {
    this.sees = 'own';
    this.#stopGlide();
  }

  fit(): void {
    this.sees = 'all';
    this.#goTo(1, { x: 0, y: 0 });
  }

  /** Comes as near to these as leaves room for their names; never farther than the view of all. */
  showSome(ids: readonly OrganizationId[], scene: Scene, arrangement: Arrangement): void {
    const marks = scene.nodes.flatMap((node, index) => {
      if (!node.visible || !ids.includes(node.id)) return [];
      return [{ ...placeOf(arrangement, index), reach: arrangement.radii[index] ?? 0 }];
    });
    if (marks.length === 0) return;
    this.sees = 'some';
    const [left, right] = extent(marks.map(({ x, reach }) => [x - reach, x + reach]));
    const [top, bottom] = extent(marks.map(({ y, reach }) => [y - reach, y + reach]));
    const insets = this.#insets();
    const across = this.#core.width() - insets.left - insets.right - 2 * room.beside;
    const down = this.#core.height() - insets.top - insets.bottom - 2 * room.above;
    const zoom = Math.max(1, Math.min(nearestForSome, across / (right - left), down / (bottom - top)));
    const middle = this.#freeMiddle();
    const isAll = zoom === 1;
    this.#goTo(zoom, {
      x: isAll ? 0 : middle.x - ((left + right) / 2) * zoom,
      y: isAll ? 0 : middle.y - ((top + bottom) / 2) * zoom,
    });
  }

  zoomBy(factor: number): void {
    this.sees = 'own';
    const zoom = Math.min(zoomLimits.most, Math.max(zoomLimits.least, this.#core.zoom() * factor));
    const middle = this.#freeMiddle();
    const pan = this.#core.pan();
    const share = zoom / this.#core.zoom();
    this.#goTo(zoom, { x: middle.x - (middle.x - pan.x) * share, y: middle.y - (middle.y - pan.y) * share });
  }

  centreOn(at: Spot, onlyIfHidden: boolean): void {
    if (onlyIfHidden && this.#isFree(at)) return;
    const middle = this.#freeMiddle();
    const pan = this.#core.pan();
    this.sees = 'own';
    this.#goTo(this.#core.zoom(), { x: pan.x + middle.x - at.x, y: pan.y + middle.y - at.y });
  }

  #glide(step: (share: number) => void): void {
    this.#stopGlide();
    this.#stopGlide = glide(step);
  }

  #goTo(zoom: number, pan: Spot): void {
    const from = { zoom: this.#core.zoom(), pan: { ...this.#core.pan() } };
    this.#glide((share) => {
      this.#core.viewport({
        zoom: from.zoom + (zoom - from.zoom) * share,
        pan: { x: from.pan.x + (pan.x - from.pan.x) * share, y: from.pan.y + (pan.y - from.pan.y) * share },
      });
    });
  }

  #freeMiddle(): Spot {
    const insets = this.#insets();
    return {
      x: (insets.left + this.#core.width() - insets.right) / 2,
      y: (insets.top + this.#core.height() - insets.bottom) / 2,
    };
  }

  #isFree({ x, y }: Spot): boolean {
    const insets = this.#insets();
    return (
      x > insets.left + margin &&
      x < this.#core.width() - insets.right - margin &&
      y > insets.top + margin &&
      y < this.#core.height() - insets.bottom - margin
    );
  }
}
