/** Coordinates of many points, one array an axis; `x[i]` and `y[i]` belong together. Layout steps write into them. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function newPoints(size: number): Points {
  return { x: new Float64Array(size), y: new Float64Array(size) };
}

/** The smallest box around the points grown by their radii; a box of no size at the origin when there are none. */
export function boundsOf(points: Points, radii: ArrayLike<number>): Box {
  if (points.x.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < points.x.length; i++) {
    const radius = radii[i] ?? 0;
    const x = points.x[i] ?? 0;
    const y = points.y[i] ?? 0;
    left = Math.min(left, x - radius);
    right = Math.max(right, x + radius);
    top = Math.min(top, y - radius);
    bottom = Math.max(bottom, y + radius);
  }
  return { left, top, right, bottom };
}

export function move(points: Points, dx: number, dy: number): void {
  for (let i = 0; i < points.x.length; i++) {
    points.x[i] = (points.x[i] ?? 0) + dx;
    points.y[i] = (points.y[i] ?? 0) + dy;
  }
}
