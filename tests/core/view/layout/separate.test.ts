import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separate } from '../../../../src/core/view/layout/separate.ts';

const options = { gap: 10, sideways: 1, rounds: 2000, held: null };
const place = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));

function gaps(points: { readonly x: Float64Array; readonly y: Float64Array }): readonly number[] {
  return [...points.x].flatMap((x, i) =>
    [...points.x]
      .slice(i + 1)
      .map((other, j) => Math.hypot(x - other, (points.y[i] ?? 0) - (points.y[i + 1 + j] ?? 0))),
  );
}

describe('parting marks', () => {
  it('leaves the whole gap between any two, even of those in one place', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const points = {
          x: Float64Array.from(places, ([x]) => x),
          y: Float64Array.from(places, ([, y]) => y),
        };
        expect(
          separate(
            points,
            places.map(() => 5),
            options,
          ),
        ).toBe(true);
        for (const gap of gaps(points)) expect(gap).toBeGreaterThanOrEqual(20 * 0.998);
      }),
    );
  });

  it('moves only those that are not held', () => {
    const points = { x: Float64Array.of(0, 4), y: Float64Array.of(0, 0) };
    separate(points, [5, 5], { ...options, held: Uint8Array.of(1, 0) });
    expect([points.x[0], points.y[0], Math.round(points.x[1] ?? 0)]).toEqual([0, 0, 20]);
  });
});
