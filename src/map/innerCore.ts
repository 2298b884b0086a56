import type { Core, SingularElementReturnValue } from 'cytoscape';

/**
 * What cytoscape has and its types do not name. Where another version, or one that draws nothing, lacks some of it, the first
 * frame of a map does all its work at once.
 */
export interface InnerCore {
  notifications(on: boolean): void;
  notify(event: string): void;
  renderer(): InnerRenderer;
}

type Context = CanvasRenderingContext2D;

export interface InnerRenderer {
  flushRenderedStyleQueue?(): void;
  /** In the order in which they are drawn. */
  getCachedZSortedEles?(anew: boolean): { readonly nondrag: readonly SingularElementReturnValue[] };
  getPixelRatio?(): number;
  drawCachedElement?(context: Context, element: SingularElementReturnValue, pixelRatio: number, extent: object): void;
  /** Draws a frame's marks and ties into a context that has the frame's transform. */
  drawLayeredElements?(context: Context, ...more: readonly unknown[]): void;
}

export function innerCore(core: Core): InnerCore {
  return core as unknown as InnerCore;
}
