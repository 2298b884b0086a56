import { type LayoutGraph, neighboursOf } from './layoutGraph.ts';
import type { Points } from './points.ts';
import { separate } from './separate.ts';

const tieLength = 84;

/**
 * Places those of `waiting` that have no place but a placed partner, nearest to the placed first: at the middle of their partners,
 * or a tie's length outward from a single one. Those already placed stay; `placed` is marked as it goes.
 */
export function placeNewcomers(
  graph: LayoutGraph,
  points: Points,
  radii: ArrayLike<number>,
  placed: Uint8Array,
  waiting: readonly number[],
): void {
  const held = Uint8Array.from(placed);
  const left = new Set(waiting.filter((index) => placed[index] === 0));
  if (left.size === 0) return;
  while (left.size > 0) {
    const ready = [...left].filter((index) => neighboursOf(graph, index).some((next) => placed[next] === 1));
    if (ready.length === 0) break;
    for (const index of ready) placeOne(graph, points, placed, index);
    for (const index of ready) {
      placed[index] = 1;
      left.delete(index);
    }
  }
  separateAmong(points, radii, placed, held);
}

function placeOne(graph: LayoutGraph, points: Points, placed: Uint8Array, index: number): void {
  const partners = [...neighboursOf(graph, index)].filter((next) => placed[next] === 1);
  let x = 0;
  let y = 0;
  for (const partner of partners) {
    x += (points.x[partner] ?? 0) / partners.length;
    y += (points.y[partner] ?? 0) / partners.length;
  }
  const first = partners[0];
  if (partners.length === 1 && first !== undefined) {
    const away = outward(graph, points, placed, first, index);
    x += away.x * tieLength;
    y += away.y * tieLength;
  }
  points.x[index] = x;
  points.y[index] = y;
}

/** The direction from a partner away from the middle of the partner's own partners. */
function outward(graph: LayoutGraph, points: Points, placed: Uint8Array, partner: number, index: number) {
  let dx = 0;
  let dy = 0;
  for (const other of neighboursOf(graph, partner)) {
    if (placed[other] !== 1) continue;
    dx += (points.x[partner] ?? 0) - (points.x[other] ?? 0);
    dy += (points.y[partner] ?? 0) - (points.y[other] ?? 0);
  }
  const length = Math.hypot(dx, dy);
  const angle = (length < 1e-6 ? 0 : Math.atan2(dy, dx)) + ((index % 5) - 2) * 0.35;
  return { x: Math.cos(angle), y: Math.sin(angle) };
}

/** Pushes only the newcomers apart, among themselves and from those that stay. */
function separateAmong(points: Points, radii: ArrayLike<number>, placed: Uint8Array, held: Uint8Array): void {
  const members: number[] = [];
  for (let i = 0; i < placed.length; i++) if (placed[i] === 1) members.push(i);
  const local = {
    x: Float64Array.from(members, (i) => points.x[i] ?? 0),
    y: Float64Array.from(members, (i) => points.y[i] ?? 0),
  };
  const localRadii = members.map((i) => radii[i] ?? 0);
  const localHeld = Uint8Array.from(members, (i) => held[i] ?? 0);
  separate(local, localRadii, { gap: 20, sideways: 0.85, rounds: 120, held: localHeld });
  separate(local, localRadii, { gap: 6, sideways: 1, rounds: 400, held: localHeld });
  members.forEach((i, row) => {
    points.x[i] = local.x[row] ?? 0;
    points.y[i] = local.y[row] ?? 0;
  });
}
