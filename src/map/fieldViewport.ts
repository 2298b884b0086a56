import type { Core } from 'cytoscape';
import type { OrganizationId } from '../core/model/ids.ts';
import type { Insets } from '../core/view/arrange.ts';
import { zoomLimits } from './cytoscapeCore.ts';
import { glide } from './glide.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

const margin = 24;

/** Where the map is looked at from: moves and zooms it within what panels leave free. Lengths in px of the screen. */
export class FieldViewport {
  /** Whether the person still sees the view that fits all; a view of their own is never taken from them. */
  fitted = true;
  readonly #core: Core;
  readonly #insets: () => Insets;
  #stopGlide: () => void = () => {};

  constructor(core: Core, insets: () => Insets) {
    this.#core = core;
    this.#insets = insets;
  }

  stop(): void {
    this.#stopGlide();
  }

  /** Moves the marks from where they were to where they now stand. */
  glideMarks(ids: readonly OrganizationId[], before: readonly Spot[], after: readonly Spot[]): void {
    this.#glide((share) => {
      this.#core.batch(() => {
        ids.forEach((id, index) => {
          const from = before[index] ?? { x: 0, y: 0 };
          const to = after[index] ?? from;
          const place = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
          this.#core.getElementById(id).position(place);
        });
      });
    });
  }

  /** The person looks from somewhere else now. */
  leave(): void {
    this.fitted = false;
    this.#stopGlide();
  }

  fit(): void {
    this.fitted = true;
    this.#goTo(1, { x: 0, y: 0 });
  }

  zoomBy(factor: number): void {
    this.fitted = false;
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
    this.fitted = false;
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
