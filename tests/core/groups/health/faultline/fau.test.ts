import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestFound, bestOfAll } from '../../../../../src/core/groups/health/faultline/bestSplit.ts';
import { allDifferences } from '../../../../../src/core/groups/health/faultline/differences.ts';
import { fauOf } from '../../../../../src/core/groups/health/faultline/findFaultline.ts';
import type { LineTraits } from '../../../../../src/core/groups/health/faultline/lineTraits.ts';

const nothing: LineTraits = { sector: null, regions: null, affected: null, level: null, saidYes: null };

function member(sector: string, region: string): LineTraits {
  return { ...nothing, sector: [sector], regions: [region] };
}

const fau = (members: readonly LineTraits[]) => fauOf(members, 1)?.fau ?? null;

describe('Fau of small groups that can be reckoned by hand', () => {
  it('is 1 where two attributes divide four members in the same way', () => {
    expect(
      fau([member('public', 'city'), member('public', 'city'), member('social', 'hill'), member('social', 'hill')]),
    ).toBe(1);
  });

  it('is 0.5 where two attributes cross: whichever way one divides, the other does not', () => {
    const crossed = [
      member('public', 'city'),
      member('public', 'hill'),
      member('social', 'city'),
      member('social', 'hill'),
    ];
    expect(fau(crossed)).toBeCloseTo(0.5, 12);
  });

  it('counts what crosses the line against it: two of three attributes run together, the third with one member astray on each side', () => {
    const with3 = (sector: string, region: string, level: string) => ({ ...member(sector, region), level: [level] });
    const group = [
      with3('a', 'a', 'a'),
      with3('a', 'a', 'a'),
      with3('a', 'a', 'b'),
      with3('b', 'b', 'a'),
      with3('b', 'b', 'b'),
      with3('b', 'b', 'b'),
    ];
    // Each attribute comes to 1.5; of the third only 1/6 lies between the sides.
    expect(fau(group)).toBeCloseTo((1.5 + 1.5 + 1 / 6) / 4.5, 12);
  });

  it('is 1/3 where four members are all of other sectors: pairs of them differ within as much as between', () => {
    expect(fau(['a', 'b', 'c', 'd'].map((sector) => ({ ...nothing, sector: [sector] })))).toBeCloseTo(1 / 3, 12);
  });

  it('is not there with fewer than four members, or where they differ in nothing that is known', () => {
    const three = [member('public', 'city'), member('social', 'hill'), member('social', 'hill')];
    const alike = [1, 2, 3, 4].map(() => member('public', 'city'));
    expect([three, alike, [nothing, nothing, nothing, nothing], []].map(fau)).toEqual([null, null, null, null]);
  });

  it('does not change with one whose values are not known, but for the side that one has to stand on', () => {
    const four = [
      member('public', 'city'),
      member('public', 'city'),
      member('social', 'hill'),
      member('social', 'hill'),
    ];
    // Three against two: the unknown stands at the mean and draws one side towards it.
    expect(fau([...four, nothing])).toBeCloseTo(5 / 6, 12);
  });
});

const traits = fc.record<LineTraits>({
  sector: fc.option(fc.subarray(['public', 'social', 'business'], { minLength: 1, maxLength: 2 }), { freq: 6 }),
  regions: fc.option(fc.subarray(['city', 'hill', 'wadi'], { minLength: 1 }), { freq: 6 }),
  affected: fc.constantFrom(['true'], ['false']),
  level: fc.constant(null),
  saidYes: fc.option(fc.constantFrom(['true'], ['false'])),
});

const group = (least: number, most: number) => fc.array(traits, { minLength: least, maxLength: most });

describe('Fau of any group', () => {
  it('is what looking at every split with every dummy written out comes to', () => {
    fc.assert(
      fc.property(group(4, 8), (members) => {
        const expected = byHand(members);
        const found = fau(members);
        if (expected === null || found === null) expect(found).toBe(expected);
        else expect(found).toBeCloseTo(expected, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('lies between 0 and 1, and divides into sides of at least two', () => {
    fc.assert(
      fc.property(group(4, 11), (members) => {
        const found = fauOf(members, 1);
        if (found === null) return;
        const first = found.isFirst.filter(Boolean).length;
        expect(found.fau).toBeGreaterThan(0);
        expect(found.fau).toBeLessThanOrEqual(1);
        expect(Math.min(first, members.length - first)).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same in any order of the members and under any names of the values', () => {
    const renamed = (values: readonly string[] | null) =>
      values === null ? null : values.map((value) => `the ${value}`).toReversed();
    fc.assert(
      fc.property(group(4, 9), (members) => {
        const others = members
          .toReversed()
          .map((one) => ({ ...one, sector: renamed(one.sector), regions: renamed(one.regions) }));
        const [first, second] = [fau(members), fau(others)];
        if (first === null || second === null) expect(second).toBe(first);
        else expect(second).toBeCloseTo(first, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('is found by the search of large groups too, where that is let loose on small ones', () => {
    fc.assert(
      fc.property(group(5, 12), fc.nat(), (members, seed) => {
        const differences = allDifferences(members);
        const exact = bestOfAll(differences);
        const found = bestFound(differences, seed);
        expect(found?.between).toBeCloseTo(exact?.between ?? Number.NaN, 9);
        expect([exact?.exact, found?.exact]).toEqual([true, false]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a group too large for every split', () => {
  it('is searched, finds the line that divides it wholly, says that it was searched, and finds the same again', () => {
    const members = Array.from({ length: 21 }, (_, index) =>
      index % 3 === 0 ? member('public', 'city') : member('social', 'hill'),
    );
    const found = fauOf(members, 5);
    expect(found?.fau).toBeCloseTo(1, 12);
    expect(found?.exact).toBe(false);
    expect(found?.isFirst.map((first) => (first ? 'x' : '.')).join('')).toBe('x..x..x..x..x..x..x..');
    expect(fauOf(members, 5)).toEqual(found);
  });

  it('has every split looked at with sixteen', () => {
    const members = Array.from({ length: 16 }, (_, index) => member(index < 5 ? 'public' : 'social', 'city'));
    expect(fauOf(members, 1)).toMatchObject({ fau: 1, exact: true });
  });
});

/** Thatcher, Jehn & Zanutto (2003) word for word: dummies scaled by 1/√2, means, sums of squares, every split. */
function byHand(members: readonly LineTraits[]): number | null {
  const vectors = members.map(() => [] as number[]);
  for (const attribute of ['sector', 'regions', 'affected', 'level', 'saidYes'] as const) {
    for (const value of new Set(members.flatMap((one) => one[attribute] ?? []))) {
      const column = members.map((one) => {
        const values = one[attribute];
        if (values === null) return null;
        return values.includes(value) ? 1 / Math.sqrt(2 * values.length) : 0;
      });
      const known = column.filter((one) => one !== null);
      const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
      for (const [index, one] of column.entries()) vectors[index]?.push(one ?? mean);
    }
  }
  const size = members.length;
  const meanOf = (some: readonly (readonly number[])[]) =>
    (some[0] ?? []).map((_, k) => some.reduce((sum, one) => sum + (one[k] ?? 0), 0) / some.length);
  const apart = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, one, k) => sum + (one - (b[k] ?? 0)) ** 2, 0);
  const overall = meanOf(vectors);
  const total = vectors.reduce((sum, one) => sum + apart(one, overall), 0);
  if (total < 1e-9) return null;
  let best: number | null = null;
  for (let mask = 0; mask < 2 ** size; mask++) {
    const sides = [0, 1].map((side) => vectors.filter((_, index) => ((mask >> index) & 1) === side));
    if (sides.some((side) => side.length < 2)) continue;
    const between = sides.reduce((sum, side) => sum + side.length * apart(meanOf(side), overall), 0);
    best = Math.max(best ?? 0, between / total);
  }
  return best;
}
