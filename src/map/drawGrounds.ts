import { captionSize, captionWeight, type Ground } from '../core/view/grounds.ts';
import { isolated, textDirection } from '../core/view/labels/textDirection.ts';
import type { MapTheme } from '../core/view/mapTheme.ts';
import { mapFont } from './mapFont.ts';

/** Outlines of groups and the tray, with their captions: the lowest layer. */
export function drawGrounds(context: CanvasRenderingContext2D, grounds: readonly Ground[], theme: MapTheme): void {
  context.lineWidth = 1.25;
  context.lineJoin = 'round';
  for (const ground of grounds) {
    context.beginPath();
    if (ground.kind === 'tray') {
      const { left, top, right, bottom } = ground.box;
      context.roundRect(left, top, right - left, bottom - top, 14);
    } else {
      for (const [x, y] of ground.outline) context.lineTo(x, y);
      context.closePath();
    }
    context.fillStyle = theme.hull;
    context.fill();
    context.strokeStyle = theme.hullLine;
    context.stroke();
  }
  context.fillStyle = theme.quietInk;
  context.font = `${captionWeight} ${captionSize}px ${mapFont}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  for (const { caption } of grounds) {
    if (caption === null) continue;
    context.fillText(isolated(caption.text, textDirection(caption.text)), caption.x, caption.y);
  }
}
