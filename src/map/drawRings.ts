import type { Emphasis } from '../core/view/emphasis.ts';
import type { Circle } from '../core/view/hull.ts';
import { isRinged, ringColour, ringedReach, selectedReach } from '../core/view/labels/labelSubjects.ts';
import type { MapTheme } from '../core/view/mapTheme.ts';
import type { Scene } from '../core/view/scene.ts';

/** Rings around the selected, around those a sentence speaks of, and around the one that the keyboard is on. */
export function drawRings(
  context: CanvasRenderingContext2D,
  scene: Scene,
  marks: readonly Circle[],
  emphasis: Emphasis,
  keyboard: string | null,
  theme: MapTheme,
): void {
  scene.nodes.forEach((node, index) => {
    const mark = marks[index];
    if (mark === undefined || !node.visible) return;
    if (isRinged(node, emphasis)) ring(context, mark, ringedReach(mark.reach), ringColour(emphasis, theme), 2);
    if (node.id === emphasis.selected) ring(context, mark, selectedReach(mark.reach), theme.select, 2.25);
    if (node.id === keyboard) {
      const reach = node.id === emphasis.selected ? selectedReach(mark.reach) + 4 : mark.reach * 1.26 + 4;
      ring(context, mark, reach, theme.ground, 5);
      ring(context, mark, reach, theme.focus, 2.5);
    }
  });
}

function ring(context: CanvasRenderingContext2D, mark: Circle, radius: number, colour: string, width: number): void {
  context.beginPath();
  context.arc(mark.x, mark.y, radius, 0, 2 * Math.PI);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}
