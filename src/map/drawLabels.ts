import type { PlacedLabel } from '../core/view/labels/placedLabel.ts';
import { isolated } from '../core/view/labels/textDirection.ts';
import type { MapTheme } from '../core/view/mapTheme.ts';
import { mapFont } from './mapFont.ts';

const halo = 3.5;

/** Names with their halos, and the lines that lead to those that stand apart. */
export function drawLabels(context: CanvasRenderingContext2D, labels: readonly PlacedLabel[], theme: MapTheme): void {
  context.lineJoin = 'round';
  for (const { leader } of labels) {
    if (leader === null) continue;
    stroke(context, leader, theme.halo, halo);
    stroke(context, leader, theme.label, 1);
  }
  context.textBaseline = 'alphabetic';
  context.lineWidth = halo;
  for (const label of labels) writeLabel(context, label, theme);
}

function writeLabel(context: CanvasRenderingContext2D, label: PlacedLabel, theme: MapTheme): void {
  context.font = `${label.weight} ${label.size}px ${mapFont}`;
  context.textAlign = label.align;
  context.direction = label.direction;
  context.strokeStyle = theme.halo;
  context.fillStyle = theme.label;
  label.lines.forEach((line, index) => {
    const text = isolated(line, label.direction);
    const y = label.y + index * label.lineHeight;
    context.strokeText(text, label.x, y);
    context.fillText(text, label.x, y);
  });
}

function stroke(
  context: CanvasRenderingContext2D,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  colour: string,
  width: number,
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}
