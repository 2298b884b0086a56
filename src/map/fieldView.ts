import type { Core } from 'cytoscape';
import type { OrganizationId } from '../core/model/ids.ts';
import { type Arrangement, arrange, type Insets } from '../core/view/arrange.ts';
import { type Emphasis, noEmphasis } from '../core/view/emphasis.ts';
import type { Scene } from '../core/view/scene.ts';
import { createCore, zoomLimits } from './cytoscapeCore.ts';
import { elements, manyTies, nodeData, placeOf, tieData, tieElementId } from './elements.ts';
import { type AppliedClasses, applyEmphasis } from './emphasisClasses.ts';
import { FieldLayers } from './fieldLayers.ts';
import type { FieldViewEvents, FieldViewParts, FieldViewSettings } from './fieldViewParts.ts';
import { glide } from './glide.ts';
import { stylesheet } from './stylesheet.ts';

/** From this zoom on ties show their direction. */
const nearFrom = 1.5;

/** The map on the screen: cytoscape for marks and ties, a canvas below for grounds and one above for names and rings. */
export class FieldView {
  readonly #core: Core;
  readonly #layers: FieldLayers;
  readonly #graph: HTMLElement;
  #scene: Scene;
  #settings: FieldViewSettings;
  #arrangement: Arrangement;
  #emphasis: Emphasis = noEmphasis;
  #applied: AppliedClasses = new Map();
  #stopGlide: () => void = () => {};
  /** Whether the person still sees the view that fits all; a view of their own is never taken from them. */
  #fitted = true;

  constructor(parts: FieldViewParts, scene: Scene, settings: FieldViewSettings, events: FieldViewEvents) {
    this.#graph = parts.graph;
    this.#scene = scene;
    this.#settings = settings;
    this.#arrangement = this.#arranged();
    this.#core = createCore(parts.graph, scene.ties.length > manyTies);
    this.#layers = new FieldLayers(this.#core, parts.under, parts.over);
    this.#rebuild();
    this.#listen(events);
  }

  destroy(): void {
    this.#stopGlide();
    this.#layers.destroy();
    this.#core.destroy();
  }

  get scene(): Scene {
    return this.#scene;
  }

  setScene(scene: Scene): void {
    if (scene === this.#scene) return;
    const same = sameElements(this.#scene, scene);
    this.#scene = scene;
    this.#stopGlide();
    this.#arrangement = this.#arranged();
    if (same) this.#refresh();
    else this.#rebuild();
  }

  setSettings(settings: FieldViewSettings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (before.theme !== settings.theme) this.#refresh();
    if (!sameInsets(before.insets, settings.insets) && this.#fitted) this.#rearrange(true);
    else this.#layers.show(this.#scene, this.#arrangement, this.#emphasis, settings);
  }

  setEmphasis(emphasis: Emphasis, keyboard: OrganizationId | null): void {
    const restyle = (this.#emphasis.selected === null) !== (emphasis.selected === null);
    this.#emphasis = emphasis;
    if (restyle) this.#style();
    this.#classes();
    this.#layers.setKeyboard(keyboard);
    this.#layers.show(this.#scene, this.#arrangement, emphasis, this.#settings);
  }

  /** To be told when the box has another size. */
  resize(): void {
    this.#core.resize();
    if (this.#fitted) this.#rearrange(false);
    else this.#layers.settle();
  }

  fit(): void {
    this.#fitted = true;
    this.#rearrange(false);
    this.#goTo(1, { x: 0, y: 0 }, true);
  }

  /** Comes nearer (above 1) or goes away (below 1) around the middle of what panels leave free. */
  zoomBy(factor: number): void {
    this.#fitted = false;
    const zoom = Math.min(zoomLimits.most, Math.max(zoomLimits.least, this.#core.zoom() * factor));
    const middle = this.#freeMiddle();
    const pan = this.#core.pan();
    const share = zoom / this.#core.zoom();
    this.#goTo(zoom, { x: middle.x - (middle.x - pan.x) * share, y: middle.y - (middle.y - pan.y) * share }, true);
  }

  /** Brings an organisation to the middle of what panels leave free; with `onlyIfHidden` leaves a visible one alone. */
  centreOn(id: OrganizationId, onlyIfHidden: boolean): void {
    const element = this.#core.getElementById(id);
    if (element.empty()) return;
    const at = element.renderedPosition();
    if (onlyIfHidden && this.#isFree(at)) return;
    const middle = this.#freeMiddle();
    const pan = this.#core.pan();
    this.#fitted = false;
    this.#goTo(this.#core.zoom(), { x: pan.x + middle.x - at.x, y: pan.y + middle.y - at.y }, true);
  }

  /** Where everyone who is shown stands on the screen. */
  places(): ReadonlyMap<OrganizationId, { readonly x: number; readonly y: number }> {
    const shown = this.#scene.nodes.filter((node) => node.visible);
    return new Map(shown.map((node) => [node.id, this.#core.getElementById(node.id).renderedPosition()]));
  }

  #arranged(): Arrangement {
    return arrange(this.#scene, {
      width: this.#graph.clientWidth,
      height: this.#graph.clientHeight,
      insets: this.#settings.insets,
    });
  }

  #rebuild(): void {
    this.#core.batch(() => {
      this.#core.elements().remove();
      this.#core.add([...elements(this.#scene, this.#arrangement, this.#settings.theme)]);
    });
    this.#style();
    this.#applied.clear();
    this.#classes();
    this.#layers.show(this.#scene, this.#arrangement, this.#emphasis, this.#settings);
  }

  /** The same elements with other sizes, colours or places. */
  #refresh(): void {
    const { theme } = this.#settings;
    this.#core.batch(() => {
      this.#scene.nodes.forEach((node, index) => {
        const element = this.#core.getElementById(node.id);
        element.data(nodeData(node, this.#arrangement.radii[index] ?? 1, theme));
        element.position(placeOf(this.#arrangement, index));
      });
      for (const tie of this.#scene.ties) {
        this.#core.getElementById(tieElementId(tie)).data(tieData(tie, this.#scene, this.#arrangement));
      }
    });
    this.#style();
    this.#layers.show(this.#scene, this.#arrangement, this.#emphasis, this.#settings);
  }

  #style(): void {
    const many = this.#scene.ties.length > manyTies;
    const options = { many, meanTies: this.#scene.meanTies, selecting: this.#emphasis.selected !== null };
    this.#core.style(stylesheet(this.#settings.theme, options));
  }

  #classes(): void {
    applyEmphasis(this.#core, this.#scene, this.#emphasis, this.#core.zoom() >= nearFrom, this.#applied);
  }

  #rearrange(gently: boolean): void {
    this.#stopGlide();
    const before = this.#scene.nodes.map((node) => ({ ...this.#core.getElementById(node.id).position() }));
    this.#arrangement = this.#arranged();
    this.#refresh();
    if (!gently || this.#scene.ties.length > manyTies) return;
    const after = this.#scene.nodes.map((_, index) => placeOf(this.#arrangement, index));
    this.#stopGlide = glide((share) => {
      this.#core.batch(() => {
        this.#scene.nodes.forEach((node, index) => {
          const from = before[index] ?? { x: 0, y: 0 };
          const to = after[index] ?? from;
          this.#core
            .getElementById(node.id)
            .position({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
        });
      });
    });
  }

  #goTo(zoom: number, pan: { x: number; y: number }, gently: boolean): void {
    this.#stopGlide();
    const from = { zoom: this.#core.zoom(), pan: { ...this.#core.pan() } };
    const step = (share: number) => {
      this.#core.viewport({
        zoom: from.zoom + (zoom - from.zoom) * share,
        pan: { x: from.pan.x + (pan.x - from.pan.x) * share, y: from.pan.y + (pan.y - from.pan.y) * share },
      });
    };
    if (gently) this.#stopGlide = glide(step);
    else step(1);
  }

  #freeMiddle(): { x: number; y: number } {
    const { insets } = this.#settings;
    return {
      x: (insets.left + this.#core.width() - insets.right) / 2,
      y: (insets.top + this.#core.height() - insets.bottom) / 2,
    };
  }

  #isFree({ x, y }: { x: number; y: number }): boolean {
    const { insets } = this.#settings;
    const margin = 24;
    return (
      x > insets.left + margin &&
      x < this.#core.width() - insets.right - margin &&
      y > insets.top + margin &&
      y < this.#core.height() - insets.bottom - margin
    );
  }

  #listen(events: FieldViewEvents): void {
    this.#core.on('tap', 'node', (event) => events.onSelect(event.target.id() as OrganizationId));
    this.#core.on('tap', (event) => {
      if (event.target === this.#core) events.onSelect(null);
    });
    this.#core.on('mouseover', 'node', (event) => events.onHover(event.target.id() as OrganizationId));
    this.#core.on('mouseout', 'node', () => events.onHover(null));
    this.#core.on('dragpan scrollzoom pinchzoom', () => {
      this.#fitted = false;
      this.#stopGlide();
    });
    let near = false;
    this.#core.on('zoom', () => {
      const isNear = this.#core.zoom() >= nearFrom;
      if (isNear !== near) this.#classes();
      near = isNear;
    });
  }
}

function sameElements(a: Scene, b: Scene): boolean {
  return (
    a.nodes.length === b.nodes.length &&
    a.ties.length === b.ties.length &&
    a.nodes.every((node, index) => node.id === b.nodes[index]?.id) &&
    a.ties.every((tie, index) => tie.key === b.ties[index]?.key)
  );
}

function sameInsets(a: Insets, b: Insets): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}
