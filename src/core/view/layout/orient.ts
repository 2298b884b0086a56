import { boundsOf, move, type Points } from './points.ts';

const noRadii: readonly number[] = [];

/** Turns the points about their centre so that they spread most along x, as a screen does. */
export function turnWide(points: Points): void {
  const size = points.x.length;
  if (size < 2) return;
  move(points, -mean(points.x), -mean(points.y));
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < size; i++) {
    const x = points.x[i] ?? 0;
    const y = points.y[i] ?? 0;
    xx += x * x;
    yy += y * y;
    xy += x * y;
  }
  turn(points, -0.5 * Math.atan2(2 * xy, xx - yy));
}

function turn(points: Points, angle: number): void {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  for (let i = 0; i < points.x.length; i++) {
    const x = points.x[i] ?? 0;
    const y = points.y[i] ?? 0;
    points.x[i] = x * cos - y * sin;
    points.y[i] = x * sin + y * cos;
  }
}

/**
 * Draws far outliers in and opens the crowded middle: the distance from the median centre, in half-widths, is raised to
 * `power` (below 1). The order of the points around the centre and along each ray stays.
 */
export function evenOut(points: Points, power: number): void {
  const size = points.x.length;
  if (size < 4) return;
  const centre = { x: median(points.x), y: median(points.y) };
  const box = boundsOf(points, noRadii);
  const halfWidth = Math.max(1e-9, (box.right - box.left) / 2);
  const halfHeight = Math.max(1e-9, (box.bottom - box.top) / 2);
  for (let i = 0; i < size; i++) {
    const dx = ((points.x[i] ?? 0) - centre.x) / halfWidth;
    const dy = ((points.y[i] ?? 0) - centre.y) / halfHeight;
    const distance = Math.hypot(dx, dy);
    if (distance < 1e-9) continue;
    const factor = distance ** (power - 1);
    points.x[i] = centre.x + dx * factor * halfWidth;
    points.y[i] = centre.y + dy * factor * halfHeight;
  }
}

/** Scales the points to cover about `area`, leaning towards `aspect` (width ÷ height) without distorting more than `most`. */
export function scaleTo(points: Points, area: number, aspect: number, most: number): void {
  const box = boundsOf(points, noRadii);
  const width = Math.max(1e-9, box.right - box.left);
  const height = Math.max(1e-9, box.bottom - box.top);
  const thin = width < 1e-6 || height < 1e-6;
  const plain = thin ? Math.sqrt(area) / Math.max(width, height) : Math.sqrt(area / (width * height));
  const lean = Math.sqrt(aspect / (width / height));
  const bent = thin ? 1 : Math.min(most, Math.max(1 / most, lean));
  const centre = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  for (let i = 0; i < points.x.length; i++) {
    points.x[i] = ((points.x[i] ?? 0) - centre.x) * plain * bent;
    points.y[i] = (((points.y[i] ?? 0) - centre.y) * plain) / bent;
  }
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function median(values: Float64Array): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[sorted.length >> 1] ?? 0;
}
