import { type LayoutGraph, neighboursOf } from './layoutGraph.ts';
import type { Points } from './points.ts';

/** Moves marks a little off the ties that are not theirs, one round; `share` of the missing distance. Writes into `points`. */
export function clearOfTies(points: Points, radii: ArrayLike<number>, graph: LayoutGraph, share: number): void {
  for (let a = 0; a < graph.size; a++) {
    for (const b of neighboursOf(graph, a)) if (a < b) clearOne(points, radii, graph.size, a, b, share);
  }
}

function clearOne(points: Points, radii: ArrayLike<number>, size: number, a: number, b: number, share: number): void {
  const ax = points.x[a] ?? 0;
  const ay = points.y[a] ?? 0;
  const ex = (points.x[b] ?? 0) - ax;
  const ey = (points.y[b] ?? 0) - ay;
  const length2 = ex * ex + ey * ey || 1e-9;
  for (let i = 0; i < size; i++) {
    if (i === a || i === b) continue;
    const cx = points.x[i] ?? 0;
    const cy = points.y[i] ?? 0;
    const along = ((cx - ax) * ex + (cy - ay) * ey) / length2;
    if (along < 0.1 || along > 0.9) continue;
    const dx = cx - (ax + along * ex);
    const dy = cy - (ay + along * ey);
    const distance = Math.hypot(dx, dy) || 1e-6;
    const wanted = (radii[i] ?? 0) + 4;
    if (distance >= wanted) continue;
    const push = ((wanted - distance) / distance) * share;
    points.x[i] = cx + dx * push;
    points.y[i] = cy + dy * push;
  }
}
