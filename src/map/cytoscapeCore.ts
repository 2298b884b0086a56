import cytoscape, { type Core } from 'cytoscape';
import { innerCore } from './innerCore.ts';

/** Nearest and farthest that a person may come, against the view that shows all. */
export const zoomLimits = { least: 0.35, most: 8 } as const;

// Two marks that touch for a moment while the map makes room have no tie to draw between them; that is no fault.
cytoscape.warnings(false);

/** The one place where a cytoscape instance is made. Whoever calls this destroys it. */
export function createCore(container: HTMLElement, fast: boolean): Core {
  return cytoscape({
    container,
    elements: [],
    layout: { name: 'preset' },
    minZoom: zoomLimits.least,
    maxZoom: zoomLimits.most,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    selectionType: 'single',
    // While the map is dragged or zoomed a picture of it is moved instead of thousands of lines.
    textureOnViewport: fast,
    hideEdgesOnViewport: false,
    pixelRatio: 'auto',
  });
}

/** For a core that is held: works out the looks of all elements that changed. Its renderer does so at every frame else. */
const settlings = new WeakMap<Core, () => void>();

/** Keeps what is on the screen as it is, whatever happens to the elements, until `drawAgain`. */
export function holdDrawing(core: Core): void {
  innerCore(core).notifications(false);
  const renderer = innerCore(core).renderer();
  const settle = renderer.flushRenderedStyleQueue;
  if (settle === undefined || settlings.has(core)) return;
  settlings.set(core, settle);
  renderer.flushRenderedStyleQueue = () => {};
}

export function drawAgain(core: Core): void {
  const settle = settlings.get(core);
  if (settle !== undefined) innerCore(core).renderer().flushRenderedStyleQueue = settle;
  settlings.delete(core);
  innerCore(core).notifications(true);
  // Draws all of it, in the box as it is now.
  innerCore(core).notify('resize');
}

/** Works out the looks and lines of the elements changed since the last time, which else waits for the next frame. */
export function settleElements(core: Core): void {
  settlings.get(core)?.();
}
