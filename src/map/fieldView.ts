import type { Core } from 'cytoscape';
import type { OrganizationId } from '../core/model/ids.ts';
import { type Arrangement, arrange } from '../core/view/arrange.ts';
import { type Emphasis, noEmphasis } from '../core/view/emphasis.ts';
import { sameArrangement } from '../core/view/sameArrangement.ts';
import type { Scene } from '../core/view/scene.ts';
import { createCore, drawAgain, holdDrawing } from './cytoscapeCore.ts';
import { drawAhead } from './drawAhead.ts';
import { manyTies, sameElements } from './elements.ts';
import { type AppliedClasses, applyEmphasis } from './emphasisClasses.ts';
import { isNear, listen } from './fieldEvents.ts';
import { FieldLayers } from './fieldLayers.ts';
import { type FieldViewEvents, type FieldViewParts, type FieldViewSettings, sameInsets } from './fieldViewParts.ts';
import { FieldViewport } from './fieldViewport.ts';
import { emptying, filling, refreshing } from './fillSteps.ts';
import { runInSlices } from './slices.ts';
import { StyledCore } from './styledCore.ts';

/**
 * The map on the screen: cytoscape for marks and ties, a canvas below for grounds and one above for names and rings.
 * What takes long is done in slices, and the picture changes when all of it is done.
 */
export class FieldView {
  readonly #core: Core;
  readonly #layers: FieldLayers;
  readonly #viewport: FieldViewport;
  readonly #styled: StyledCore;
  readonly #graph: HTMLElement;
  #scene: Scene;
  #settings: FieldViewSettings;
  #arrangement: Arrangement;
  #size = { width: 0, height: 0 };
  #emphasis: Emphasis = noEmphasis;
  #inView: readonly OrganizationId[] = [];
  #applied: AppliedClasses = new Map();
  /** `empty` until the first frame; `filled` when the core holds every element of the scene. */
  #state: 'empty' | 'filling' | 'filled' = 'empty';
  /** Stops what is being done in slices; null when nothing is. */
  #stopWork: (() => void) | null = null;
  /** Whether names have to wait for the work, since marks will stand elsewhere after it. */
  #layersHeld = true;

  constructor(parts: FieldViewParts, scene: Scene, settings: FieldViewSettings, events: FieldViewEvents) {
    this.#graph = parts.graph;
    this.#scene = scene;
    this.#settings = settings;
    this.#arrangement = this.#arranged();
    this.#core = createCore(parts.graph, scene.ties.length > manyTies);
    this.#layers = new FieldLayers(this.#core, parts.under, parts.over);
    this.#viewport = new FieldViewport(this.#core, () => this.#settings.insets);
    this.#styled = new StyledCore(this.#core);
    listen(this.#core, events, {
      isThere: () => this.#state === 'filled',
      onMoved: () => this.#viewport.leave(),
      onNear: () => {
        if (this.#state === 'filled') this.#classes();
      },
      onViewport: () => {
        // Names may not move over a graph that is held where it is.
        if (this.#stopWork !== null) this.#holdLayers();
      },
    });
    // The frame of the empty map goes first: marks that are there before it would be seen without the rest.
    this.#core.one('render', () => this.#rebuild());
  }

  destroy(): void {
    this.#stopWork?.();
    this.#viewport.stop();
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
    this.#viewport.stop();
    this.#arrangement = this.#arranged();
    if (same) this.#refresh();
    else if (this.#state !== 'empty') this.#rebuild();
  }

  setSettings(settings: FieldViewSettings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (this.#viewport.sees !== 'own' && !sameInsets(before.insets, settings.insets)) this.#rearrange(true);
    else if (before.theme !== settings.theme) this.#refresh();
    else this.#show();
  }

  setEmphasis(emphasis: Emphasis, keyboard: OrganizationId | null): void {
    this.#emphasis = emphasis;
    this.#layers.setKeyboard(keyboard);
    // What is under way ends with the emphasis as it is then.
    if (this.#isStill()) {
      if (this.#style()) this.#work([]);
      else this.#classes();
    }
    this.#show();
  }

  /** To be told when the box has another size. */
  resize(): void {
    const { width, height } = this.#size;
    if (this.#graph.clientWidth === width && this.#graph.clientHeight === height) return;
    if (this.#viewport.sees !== 'own') {
      this.#rearrange(false);
      return;
    }
    this.#size = { width: this.#graph.clientWidth, height: this.#graph.clientHeight };
    this.#core.resize();
    this.#layers.settle();
  }

  /** Brings these into view together; nobody brings back the view of all, if the person still sees the last ones. */
  setInView(ids: readonly OrganizationId[]): void {
    this.#inView = ids;
    if (ids.length === 0 && this.#viewport.sees === 'some') this.fit();
    else if (this.#isStill()) this.#viewport.showSome(ids, this.#scene, this.#arrangement);
  }

  fit(): void {
    this.#viewport.sees = 'all';
    if (sameArrangement(this.#arranged(), this.#arrangement)) this.#viewport.fit();
    else this.#rearrange(false, () => this.#viewport.fit());
  }

  /** Comes nearer (above 1) or goes away (below 1) around the middle of what panels leave free. */
  zoomBy(factor: number): void {
    this.#viewport.zoomBy(factor);
  }

  /** Brings one who is shown to the middle of what panels leave free; with `onlyIfHidden`, only from where panels hide it. */
  centreOn(id: OrganizationId, onlyIfHidden: boolean): void {
    const at = this.places().get(id);
    if (at !== undefined) this.#viewport.centreOn(at, onlyIfHidden);
  }

  /** Where everyone who is shown stands on the screen. */
  places(): ReadonlyMap<OrganizationId, { readonly x: number; readonly y: number }> {
    return this.#viewport.places(this.#scene, this.#arrangement);
  }

  #isStill(): boolean {
    return this.#state === 'filled' && this.#stopWork === null;
  }

  #arranged(): Arrangement {
    this.#size = { width: this.#graph.clientWidth, height: this.#graph.clientHeight };
    return arrange(this.#scene, { ...this.#size, insets: this.#settings.insets });
  }

  #holdLayers(): void {
    this.#layersHeld = true;
    this.#layers.pause();
  }

  /** Makes the change in slices and then shows the outcome; whatever was under way is dropped. */
  #work(change: Iterable<void>, done: () => void = () => {}): void {
    this.#stopWork?.();
    holdDrawing(this.#core);
    this.#core.resize();
    let over = false;
    const stop = runInSlices(this.#prepared(change), () => {
      over = true;
      this.#stopWork = null;
      this.#state = 'filled';
      // Somebody may have been selected since the looks were worked out.
      if (this.#style()) {
        this.#work([], done);
        return;
      }
      drawAgain(this.#core);
      this.#classes();
      this.#layersHeld = false;
      this.#show();
      if (this.#viewport.sees !== 'own') this.setInView(this.#inView);
      done();
    });
    if (!over) this.#stopWork = stop;
  }

  /** The change, and all that its first frame needs. */
  *#prepared(change: Iterable<void>): Generator<void> {
    if (this.#state === 'filled') yield* this.#styled.look();
    yield* change;
    this.#style();
    yield* this.#styled.look();
    this.#classes();
    yield* drawAhead(this.#core);
  }

  #rebuild(done: () => void = () => {}): void {
    this.#state = 'filling';
    this.#applied.clear();
    this.#holdLayers();
    this.#work(this.#fillingAnew(), done);
  }

  *#fillingAnew(): Generator<void> {
    yield* emptying(this.#core);
    // While nothing is there a style sheet costs nothing.
    this.#style();
    yield* filling(this.#core, this.#scene, this.#arrangement, this.#settings.theme);
  }

  /** The same elements with other sizes, colours or places. */
  #refresh(done: () => void = () => {}): void {
    if (this.#state !== 'filled') {
      if (this.#state === 'filling') this.#rebuild(done);
      return;
    }
    this.#holdLayers();
    this.#work(refreshing(this.#core, this.#scene, this.#arrangement, this.#settings.theme), done);
  }

  /** True where the elements have to be looked at anew. */
  #style(): boolean {
    const many = this.#scene.ties.length > manyTies;
    return this.#styled.set(this.#settings.theme, {
      many,
      meanTies: this.#scene.meanTies,
      selecting: this.#emphasis.selected !== null,
    });
  }

  #classes(): void {
    applyEmphasis(this.#core, this.#scene, this.#emphasis, isNear(this.#core), this.#applied);
  }

  #show(): void {
    if (!this.#layersHeld) this.#layers.show(this.#scene, this.#arrangement, this.#emphasis, this.#settings);
  }

  #rearrange(gently: boolean, done: () => void = () => {}): void {
    this.#viewport.stop();
    const glides = gently && this.#scene.ties.length <= manyTies && this.#state === 'filled';
    const glideToPlace = glides ? this.#viewport.rememberMarks(this.#scene) : null;
    this.#arrangement = this.#arranged();
    this.#refresh(() => {
      glideToPlace?.(this.#arrangement);
      done();
    });
  }
}
