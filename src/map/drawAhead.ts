import type { Core } from 'cytoscape';
import { settleElements } from './cytoscapeCore.ts';
import { innerCore } from './innerCore.ts';

/** Elements that one step draws. */
const atOnce = 20;

/**
 * Draws what the next frame will show on a canvas of its own, some elements a step; the frame then copies it, and is the same
 * to the pixel. Where the view or an element changed in between, the frame is drawn as any other.
 */
export function* drawAhead(core: Core): Generator<void> {
  const renderer = innerCore(core).renderer();
  const ratio = renderer.getPixelRatio?.();
  const elements = renderer.getCachedZSortedEles?.(true).nondrag;
  settleElements(core);
  yield;
  if (ratio === undefined || elements === undefined || renderer.drawCachedElement === undefined) return;
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return;
  context.canvas.width = core.width() * ratio;
  context.canvas.height = core.height() * ratio;
  const { x, y } = core.pan();
  const zoom = core.zoom() * ratio;
  context.setTransform(zoom, 0, 0, zoom, x * ratio, y * ratio);
  const extent = core.extent();
  for (let start = 0; start < elements.length; start += atOnce) {
    for (const element of elements.slice(start, start + atOnce)) {
      renderer.drawCachedElement(context, element, ratio, extent);
    }
    yield;
  }
  // Having drawn a mark for the first time cytoscape calls it changed, though it looks the same.
  settleElements(core);
  yield;
  copyOnce(core, context);
}

/** Lets the next frame copy a picture, if it would draw just that. */
function copyOnce(core: Core, picture: CanvasRenderingContext2D): void {
  const renderer = innerCore(core).renderer();
  const draw = renderer.drawLayeredElements;
  if (draw === undefined) return;
  let changed = false;
  const onChange = () => {
    changed = true;
  };
  core.on(changes, onChange);
  renderer.drawLayeredElements = (context, ...more) => {
    core.off(changes, onChange);
    renderer.drawLayeredElements = draw;
    if (changed || !isSameView(context, picture)) {
      draw.call(renderer, context, ...more);
      return;
    }
    context.save();
    context.resetTransform();
    context.drawImage(picture.canvas, 0, 0);
    context.restore();
  };
}

const changes = 'add remove style position data';

function isSameView(a: CanvasRenderingContext2D, b: CanvasRenderingContext2D): boolean {
  const [one, other] = [a.getTransform(), b.getTransform()];
  return (
    a.canvas.width === b.canvas.width &&
    a.canvas.height === b.canvas.height &&
    one.a === other.a &&
    one.e === other.e &&
    one.f === other.f
  );
}
