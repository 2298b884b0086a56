import type { Emphasis } from '../core/view/emphasis.ts';
import type { Circle } from '../core/view/hull.ts';
import type { MapTheme } from '../core/view/mapTheme.ts';
import type { Scene } from '../core/view/scene.ts';

/** On a map of many ties, lights up the ties and partners of the one pointed at, above a map that stays as it is. */
export function drawHoveredTies(
  context: CanvasRenderingContext2D,
  scene: Scene,
  marks: readonly Circle[],
  emphasis: Emphasis,
  theme: MapTheme,
): void {
  if (emphasis.hovered === null) return;
  context.strokeStyle = theme.strongTie;
  for (const tie of scene.ties) {
    const ends = [scene.nodes[tie.a]?.id, scene.nodes[tie.b]?.id];
    const a = marks[tie.a];
    const b = marks[tie.b];
    if (!tie.visible || a === undefined || b === undefined || !ends.includes(emphasis.hovered)) continue;
    context.lineWidth = 1.25;
    context.beginPath();
    context.moveTo(a.x, a.y);
    context.lineTo(b.x, b.y);
    context.stroke();
    for (const mark of [a, b]) {
      context.lineWidth = 2;
      context.beginPath();
      context.arc(mark.x, mark.y, mark.reach * 1.2 + 2.5, 0, 2 * Math.PI);
      context.stroke();
    }
  }
}
