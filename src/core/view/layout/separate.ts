import type { Points } from './points.ts';

export interface Separation {
  /** Free space wanted between the outlines of two marks, in the units of the points; may differ by pair. */
  readonly gap: number;
  /** Under 1, marks are kept farther apart sideways than up and down, because names are wide. */
  readonly sideways: number;
  readonly rounds: number;
  /** Those that stay where they are; null when all may move. */
  readonly held: Uint8Array | null;
}

/**
 * Pushes overlapping marks apart, each by half, in rounds until nothing overlaps or the rounds are used up. Writes into
 * `points`; returns whether everything is apart.
 */
export function separate(points: Points, radii: ArrayLike<number>, options: Separation): boolean {
  const size = points.x.length;
  let widest = 0;
  for (let i = 0; i < size; i++) widest = Math.max(widest, radii[i] ?? 0);
  const cell = (2 * widest + options.gap) / options.sideways + 1e-6;
  for (let round = 0; round < options.rounds; round++) {
    if (!pushOnce(points, radii, options, cell)) return true;
  }
  return false;
}

function pushOnce(points: Points, radii: ArrayLike<number>, options: Separation, cell: number): boolean {
  const cells = new Map<number, number[]>();
  let pushed = false;
  for (let i = 0; i < points.x.length; i++) {
    const column = Math.floor((points.x[i] ?? 0) / cell);
    const row = Math.floor((points.y[i] ?? 0) / cell);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const j of cells.get(cellKey(column + dx, row + dy)) ?? []) {
          if (pushPair(points, radii, options, i, j)) pushed = true;
        }
      }
    }
    const key = cellKey(column, row);
    const here = cells.get(key);
    if (here === undefined) cells.set(key, [i]);
    else here.push(i);
  }
  return pushed;
}

function cellKey(column: number, row: number): number {
  return column * 1_048_576 + row;
}

function pushPair(points: Points, radii: ArrayLike<number>, options: Separation, i: number, j: number): boolean {
  const holdI = options.held?.[i] === 1;
  const holdJ = options.held?.[j] === 1;
  if (holdI && holdJ) return false;
  const wanted = (radii[i] ?? 0) + (radii[j] ?? 0) + options.gap;
  let dx = (points.x[i] ?? 0) - (points.x[j] ?? 0);
  let dy = (points.y[i] ?? 0) - (points.y[j] ?? 0);
  if (dx === 0 && dy === 0) {
    // Two in one place part along a direction of their own, the same on every run.
    dx = Math.cos(i + 1) * 1e-3;
    dy = Math.sin(i + 1) * 1e-3;
  }
  const length = Math.hypot(dx * options.sideways, dy);
  if (length >= wanted * 0.999) return false;
  const push = (wanted - length) / Math.max(length, 1e-3);
  const shareI = shareOf(holdI, holdJ);
  const shareJ = shareOf(holdJ, holdI);
  points.x[i] = (points.x[i] ?? 0) + dx * push * shareI;
  points.y[i] = (points.y[i] ?? 0) + dy * push * shareI;
  points.x[j] = (points.x[j] ?? 0) - dx * push * shareJ;
  points.y[j] = (points.y[j] ?? 0) - dy * push * shareJ;
  return true;
}

function shareOf(held: boolean, otherHeld: boolean): number {
  if (held) return 0;
  return otherHeld ? 1 : 0.5;
}
