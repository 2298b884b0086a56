import type { Core } from 'cytoscape';
import type { OrganizationId } from '../core/model/ids.ts';
import type { Arrangement } from '../core/view/arrange.ts';
import type { Emphasis } from '../core/view/emphasis.ts';
import type { Circle } from '../core/view/hull.ts';
import type { Scene } from '../core/view/scene.ts';
import { drawGrounds } from './drawGrounds.ts';
import { drawHoveredTies } from './drawHoveredTies.ts';
import { drawLabels } from './drawLabels.ts';
import { drawRings } from './drawRings.ts';
import { manyTies } from './elements.ts';
import type { FieldViewSettings } from './fieldViewParts.ts';
import { type LabelLayer, labelLayer, movedLabel } from './labelLayer.ts';
import { clearedLayer } from './layers.ts';
import { textMeasure } from './mapFont.ts';

interface Shown {
  readonly scene: Scene;
  readonly arrangement: Arrangement;
  readonly emphasis: Emphasis;
  readonly settings: FieldViewSettings;
}

/** Names placed for one view: where the marks stood then, so that names can follow them until they are placed anew. */
interface Placed {
  readonly layer: LabelLayer;
  readonly marks: readonly Circle[];
  readonly zoom: number;
}

const settleAfter = 140;
/** Up to here names are placed anew while a person zooms; above, when they stop. */
const placeWhileMoving = 250;

/** The canvases under and over the graph. Draws them whenever cytoscape draws, so that names never lag behind marks. */
export class FieldLayers {
  readonly #core: Core;
  readonly #under: HTMLCanvasElement;
  readonly #over: HTMLCanvasElement;
  readonly #measure = textMeasure();
  #shown: Shown | null = null;
  #placed: Placed | null = null;
  /** The names as they stood when nobody was pointed at: they come back when the pointer leaves. */
  #resting: Placed | null = null;
  #keyboard: OrganizationId | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #paused = false;

  constructor(core: Core, under: HTMLCanvasElement, over: HTMLCanvasElement) {
    this.#core = core;
    this.#under = under;
    this.#over = over;
    core.on('render', () => this.#draw());
    core.on('viewport position', () => this.#moved());
  }

  destroy(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
  }

  setKeyboard(id: OrganizationId | null): void {
    this.#keyboard = id;
  }

  /** Leaves the canvases as they are until `show`: the elements of the graph are being changed. */
  pause(): void {
    this.#paused = true;
    this.destroy();
  }

  show(scene: Scene, arrangement: Arrangement, emphasis: Emphasis, settings: FieldViewSettings): void {
    this.#paused = false;
    const sameMap = this.#shown?.scene === scene && this.#shown.arrangement === arrangement;
    this.#shown = { scene, arrangement, emphasis, settings };
    if (!sameMap) this.#resting = null;
    this.settle();
  }

  /** Places the names for the view as it is now. */
  settle(): void {
    this.#place(true);
    this.#soon();
  }

  #moved(): void {
    if (this.#paused) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.settle(), settleAfter);
    const few = (this.#shown?.scene.nodes.length ?? 0) <= placeWhileMoving;
    if (few && this.#placed !== null && this.#placed.zoom !== this.#core.zoom()) this.#place(false);
    this.#soon();
  }

  #soon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #marks(): readonly Circle[] {
    if (this.#shown === null) return [];
    const { scene, arrangement } = this.#shown;
    const zoom = this.#core.zoom();
    const pan = this.#core.pan();
    return scene.nodes.map((node, index) => {
      const position = this.#core.getElementById(node.id).position();
      return {
        x: position.x * zoom + pan.x,
        y: position.y * zoom + pan.y,
        reach: (arrangement.radii[index] ?? 0) * zoom,
      };
    });
  }

  #place(keep: boolean): void {
    if (this.#paused || this.#shown === null || this.#over.clientWidth === 0) return;
    const { scene, arrangement, emphasis, settings } = this.#shown;
    const marks = this.#marks();
    const zoom = this.#core.zoom();
    const kept = keep && this.#resting?.zoom === zoom ? this.#followed(this.#resting, marks) : [];
    const layer = labelLayer({
      scene,
      marks,
      emphasis,
      texts: settings.texts,
      width: this.#over.clientWidth,
      height: this.#over.clientHeight,
      reserved: settings.reserved,
      detail: arrangement.markScale * zoom,
      labelScale: settings.labelScale,
      measure: this.#measure,
      kept,
    });
    this.#placed = { layer, marks, zoom };
    if (emphasis.hovered === null) this.#resting = this.#placed;
  }

  /** Names moved along with their marks since they were placed. */
  #followed(placed: Placed, marks: readonly Circle[]) {
    const scene = this.#shown?.scene;
    if (scene === undefined) return [];
    const index = new Map(scene.nodes.map((node, place) => [node.id, place]));
    return placed.layer.labels.map((label) => {
      const place = index.get(label.id) ?? -1;
      const was = placed.marks[place];
      const is = marks[place];
      return was === undefined || is === undefined ? label : movedLabel(label, is.x - was.x, is.y - was.y);
    });
  }

  #draw(): void {
    if (this.#paused || this.#shown === null || this.#placed === null) return;
    const { scene, emphasis, settings } = this.#shown;
    const { theme } = settings;
    const under = clearedLayer(this.#under);
    const over = clearedLayer(this.#over);
    if (under === null || over === null) return;
    const marks = this.#marks();
    const first = marks[0];
    const was = this.#placed.marks[0];
    if (first !== undefined && was !== undefined) {
      const share = this.#core.zoom() / this.#placed.zoom;
      under.context.translate(first.x - was.x * share, first.y - was.y * share);
      under.context.scale(share, share);
    }
    drawGrounds(under.context, this.#placed.layer.grounds, theme);
    if (scene.ties.length > manyTies) drawHoveredTies(over.context, scene, marks, emphasis, theme);
    drawRings(over.context, scene, marks, emphasis, this.#keyboard, theme);
    drawLabels(over.context, this.#followed(this.#placed, marks), theme);
  }
}
