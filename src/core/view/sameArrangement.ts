import type { Arrangement } from './arrange.ts';

/** Whether everybody stands at the same place in the same size. */
export function sameArrangement(a: Arrangement, b: Arrangement): boolean {
  const same = (one: Float64Array, other: Float64Array) =>
    one.length === other.length && one.every((value, index) => value === other[index]);
  return (
    a.markScale === b.markScale &&
    same(a.radii, b.radii) &&
    same(a.points.x, b.points.x) &&
    same(a.points.y, b.points.y)
  );
}
