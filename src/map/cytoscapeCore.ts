import cytoscape, { type Core } from 'cytoscape';

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
