export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

type Corner = readonly [x: number, y: number];

const cornersPerCircle = 16;

/** The tightest rounded outline around circles grown by `padding`: the convex hull of their rims (Andrew, 1979). */
export function hullAround(circles: readonly Circle[], padding: number): readonly Corner[] {
  const rims = circles.flatMap((circle) =>
    Array.from({ length: cornersPerCircle }, (_, step): Corner => {
      const angle = (step / cornersPerCircle) * 2 * Math.PI;
      const radius = circle.reach + padding;
      return [circle.x + Math.cos(angle) * radius, circle.y + Math.sin(angle) * radius];
    }),
  );
  const sorted = rims.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [...chain(sorted), ...chain([...sorted].reverse())];
}

function chain(corners: readonly Corner[]): readonly Corner[] {
  const kept: Corner[] = [];
  for (const corner of corners) {
    while (kept.length > 1 && !turnsLeft(kept[kept.length - 2], kept[kept.length - 1], corner)) kept.pop();
    kept.push(corner);
  }
  return kept.slice(0, -1);
}

function turnsLeft(a: Corner | undefined, b: Corner | undefined, c: Corner): boolean {
  if (a === undefined || b === undefined) return true;
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0;
}
