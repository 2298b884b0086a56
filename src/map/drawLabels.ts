import type { PlacedLabel } from '../core/view/labels/placedLabel.ts';
import { isolated } from '../core/view/labels/textDirection.ts';
import type { MapTheme } from '../core/view/mapTheme.ts';
import { mapFont } from './mapFont.ts';

/** Wide enough that a dark tie under a name is not seen between its letters. */
const halo = 6;
const leaderHalo = 3.5;

/** Names with their halos, and the lines that lead to those that stand apart. */
export function drawLabels(context: CanvasRenderingContext2D, labels: readonly PlacedLabel[], theme: MapTheme): void {
  context.lineJoin = 'round';
  for (const { leader } of labels) {
    if (leader === null) continue;
    stroke(context, leader, theme.halo, leaderHalo);
    stroke(context, leader, theme.label, 1);
  }
  context.textBaseline = 'alphabetic';
  context.lineWidth = halo;
  context.strokeStyle = theme.halo;
  context.fillStyle = theme.label;
  // All halos first: none may cover a letter of another name, or of the line above.
  for (const label of labels) eachLine(context, label, (text, y) => context.strokeText(text, label.x, y));
  for (const label of labels) eachLine(context, label, (text, y) => context.fillText(text, label.x, y));
}

function eachLine(
  context: CanvasRenderingContext2D,
  label: PlacedLabel,
  draw: (text: string, y: number) => void,
): void {
  context.font = `${label.weight} ${label.size}px ${mapFont}`;
  context.textAlign = label.align;
  context.direction = label.direction;
  label.lines.forEach((line, index) => {
    draw(isolated(line, label.direction), label.y + index * label.lineHeight);
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
