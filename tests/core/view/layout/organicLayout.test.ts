import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../../src/core/model/fieldMap.ts';
import { type OrganizationId, organizationId } from '../../../../src/core/model/ids.ts';
import { type LayoutRequest, organicLayout } from '../../../../src/core/view/layout/organicLayout.ts';
import { seededRandom } from '../../../support/random.ts';

type Places = Readonly<Record<OrganizationId, Position>>;

function request(size: number, pairs: readonly (readonly [number, number])[], more: Partial<LayoutRequest> = {}) {
  const ids = Array.from({ length: size }, (_, i) => organizationId(i + 1));
  return {
    ids,
    pairs: pairs.map(([a, b]) => [organizationId(a), organizationId(b)] as const),
    radii: ids.map(() => 8),
    seed: 7,
    fixed: {},
    ...more,
  };
}

/** Groups of ten, tied among themselves and to a hub, the first organisation. */
function groupsAroundHub(groups: number): LayoutRequest {
  const random = seededRandom(3);
  const pairs: [number, number][] = [];
  for (let i = 2; i <= groups * 10 + 1; i++) {
    const first = Math.floor((i - 2) / 10) * 10 + 2;
    for (let k = 0; k < 3; k++) pairs.push([i, first + Math.floor(random() * 10)]);
    if (random() < 0.5) pairs.push([1, i]);
  }
  return request(groups * 10 + 1, pairs);
}

function overlapping(places: Places, { ids, radii }: LayoutRequest): readonly string[] {
  const found: string[] = [];
  ids.forEach((a, i) => {
    ids.forEach((b, j) => {
      if (i >= j) return;
      const gap = Math.hypot((places[a]?.x ?? 0) - (places[b]?.x ?? 0), (places[a]?.y ?? 0) - (places[b]?.y ?? 0));
      if (gap < (radii[i] ?? 0) + (radii[j] ?? 0)) found.push(`${a} ${b} ${gap}`);
    });
  });
  return found;
}

const anyRequest = fc
  .record({
    size: fc.integer({ min: 0, max: 40 }),
    ends: fc.array(fc.tuple(fc.integer({ min: 1, max: 42 }), fc.integer({ min: 1, max: 42 })), { maxLength: 80 }),
    seed: fc.integer(),
  })
  .map(({ size, ends, seed }) => request(size, ends, { seed }));

describe('the organic layout', () => {
  it('gives every organisation a finite place, and no two marks overlap, whatever the ties', () => {
    fc.assert(
      fc.property(anyRequest, (asked) => {
        const places = organicLayout(asked);
        expect(Object.keys(places)).toEqual([...asked.ids]);
        for (const { x, y } of Object.values(places))
          expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
        expect(overlapping(places, asked)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same places for the same seed and other places for another', () => {
    const asked = groupsAroundHub(4);
    expect(organicLayout(asked)).toEqual(organicLayout(asked));
    expect(organicLayout({ ...asked, seed: 8 })).not.toEqual(organicLayout(asked));
  });

  it('keeps marks apart on a map of hundreds', () => {
    const asked = groupsAroundHub(40);
    expect(overlapping(organicLayout(asked), asked)).toEqual([]);
  });

  it('brings partners nearer than strangers', () => {
    const asked = groupsAroundHub(5);
    const places = organicLayout(asked);
    const distance = (a: OrganizationId, b: OrganizationId) =>
      Math.hypot((places[a]?.x ?? 0) - (places[b]?.x ?? 0), (places[a]?.y ?? 0) - (places[b]?.y ?? 0));
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const others = asked.ids.filter((id) => id !== 'o1');
    const tied = asked.pairs.filter(([a, b]) => a !== 'o1' && b !== 'o1' && a !== b).map(([a, b]) => distance(a, b));
    const all = others.flatMap((a) => others.filter((b) => b !== a).map((b) => distance(a, b)));
    expect(mean(tied)).toBeLessThan(0.55 * mean(all));
  });

  it('puts the hub in the midst', () => {
    const places = organicLayout(groupsAroundHub(6));
    const xs = Object.values(places).map(({ x }) => x);
    const ys = Object.values(places).map(({ y }) => y);
    const share = (value: number, all: readonly number[]) =>
      (value - Math.min(...all)) / (Math.max(...all) - Math.min(...all));
    const hub = places[organizationId(1)] ?? { x: 0, y: 0 };
    expect(share(hub.x, xs)).toBeGreaterThan(0.25);
    expect(share(hub.x, xs)).toBeLessThan(0.75);
    expect(share(hub.y, ys)).toBeGreaterThan(0.2);
    expect(share(hub.y, ys)).toBeLessThan(0.8);
  });

  it('stands small components and those without ties beside the largest, each by itself', () => {
    const asked = request(12, [
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 1],
      [4, 5],
      [6, 7],
      [7, 8],
      [9, 10],
    ]);
    const places = organicLayout(asked);
    const box = (members: readonly number[]) => {
      const at = members.map((n) => places[organizationId(n)] ?? { x: 0, y: 0 });
      return {
        left: Math.min(...at.map(({ x }) => x)) - 8,
        right: Math.max(...at.map(({ x }) => x)) + 8,
        top: Math.min(...at.map(({ y }) => y)) - 8,
        bottom: Math.max(...at.map(({ y }) => y)) + 8,
      };
    };
    const boxes = [
      [1, 2, 3, 4, 5],
      [6, 7, 8],
      [9, 10],
      [11, 12],
    ].map(box);
    boxes.forEach((a, i) => {
      boxes.forEach((b, j) => {
        if (i >= j) return;
        expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true);
      });
    });
    for (const small of boxes.slice(1)) expect(small.left).toBeGreaterThan(boxes[0]?.right ?? 0);
  });

  it('leaves those who have a place where they are and stands newcomers by their partners', () => {
    const first = groupsAroundHub(3);
    const before = organicLayout(first);
    const asked = {
      ...first,
      ids: [...first.ids, organizationId(32), organizationId(33), organizationId(34), organizationId(35)],
      radii: [...first.radii, 8, 8, 8, 8],
      pairs: [
        ...first.pairs,
        [organizationId(32), organizationId(5)] as const,
        [organizationId(33), organizationId(32)] as const,
        [organizationId(34), organizationId(35)] as const,
      ],
      fixed: before,
    };
    const after = organicLayout(asked);
    for (const id of first.ids) expect(after[id]).toEqual(before[id]);
    expect(overlapping(after, asked)).toEqual([]);
    const gap = (a: number, b: number) => {
      const [p, q] = [after[organizationId(a)], after[organizationId(b)]];
      return Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0));
    };
    expect(gap(32, 5)).toBeLessThan(220);
    expect(gap(33, 32)).toBeLessThan(220);
  });

  it('ignores places that are not numbers', () => {
    const fixed = { [organizationId(1)]: { x: Number.NaN, y: 0 } };
    expect(organicLayout(request(2, [[1, 2]], { fixed }))).toEqual(organicLayout(request(2, [[1, 2]])));
  });

  it('tells how far it is, never backwards, ending at the whole', () => {
    const heard: number[] = [];
    organicLayout(groupsAroundHub(3), (share) => heard.push(share));
    expect(heard.at(-1)).toBe(1);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
  });
});
