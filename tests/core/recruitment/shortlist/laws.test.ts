import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApproachLimit } from '../../../../src/core/model/recruitment.ts';
import {
  type ApproachProblem,
  approachProblem,
  isWithin,
  scoreClosed,
} from '../../../../src/core/recruitment/shortlist/approachProblem.ts';
import { buildShortlist } from '../../../../src/core/recruitment/shortlist/buildShortlist.ts';
import { shortlistReasons } from '../../../../src/core/recruitment/shortlist/shortlistReasons.ts';
import { fieldToRecruit, targetOf } from '../../../support/recruiting.ts';
import { solve } from '../../../support/solver.ts';

const topics = ['a', 'b', 'c', 'd', 'e'];

interface Drawn {
  readonly organizations: readonly { readonly topics: readonly string[]; readonly cost: number }[];
  readonly targets: readonly { readonly weight: number; readonly minimum: number }[];
}

const drawn = fc.record({
  organizations: fc.array(fc.record({ topics: fc.subarray(topics), cost: fc.constantFrom(0.5, 1, 2, 3, 5) }), {
    minLength: 1,
    maxLength: 9,
  }),
  targets: fc.array(fc.record({ weight: fc.constantFrom(0.25, 1, 2, 3.5), minimum: fc.integer({ min: 0, max: 3 }) }), {
    minLength: topics.length,
    maxLength: topics.length,
  }),
});

const byCount = fc.record({ by: fc.constant('count' as const), most: fc.integer({ min: 0, max: 5 }) });
const byCost = fc.record({ by: fc.constant('cost' as const), most: fc.integer({ min: 0, max: 10 }) });
const runs = { numRuns: 40 };

function fieldOfDrawn({ organizations, targets }: Drawn, locked: readonly string[] = []) {
  const named = Object.fromEntries(organizations.map((one, index) => [`c${index}`, one]));
  const wanted = targets.map((one, index) => targetOf(topics[index] ?? '', one));
  return fieldToRecruit(named, wanted, { locked });
}

/** The best of all sets, tried one by one; null where the locked do not fit. */
function bestOfAll(problem: ApproachProblem): number | null {
  const size = problem.candidates.length;
  let best: number | null = null;
  for (let code = 0; code < 2 ** size; code += 1) {
    const set = problem.candidates.flatMap((_, at) => (((code >> at) & 1) === 1 ? [at] : []));
    const keeps = problem.candidates.every(({ locked }, at) => !locked || set.includes(at));
    if (keeps && isWithin(problem, set)) best = Math.max(best ?? 0, scoreClosed(problem, set));
  }
  return best;
}

const wishFor = (limit: ApproachLimit) => ({ circle: 'everyone' as const, limit });

describe('For any field and targets', () => {
  it('the list closes as much as the best of all sets, locked or not, and its steps add up', () => {
    fc.assert(
      fc.property(drawn, fc.oneof(byCount, byCost), fc.subarray(['c0', 'c1', 'c2']), (field, limit, locked) => {
        const fieldMap = fieldOfDrawn(field, locked);
        const list = buildShortlist(fieldMap, wishFor(limit), solve);
        const best = bestOfAll(approachProblem(fieldMap, wishFor(limit)));
        expect(list.lockedBeyond === null).toBe(best !== null);
        expect(list.optimum).toBe(true);
        expect(list.value).toBeCloseTo(best ?? 0, 9);
        expect(list.bound).toBe(list.value);
        expect(list.chosen.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(list.value, 9);
        expect(list.chosen.at(-1)?.left ?? list.open).toBeCloseTo(list.open - list.value, 9);
      }),
      runs,
    );
  });

  it('by count and without locks: exact ≥ greedy ≥ (1 − 1/e) × exact', () => {
    fc.assert(
      fc.property(drawn, byCount, (field, limit) => {
        const { value, greedy } = buildShortlist(fieldOfDrawn(field), wishFor(limit), solve);
        expect(value).toBeGreaterThanOrEqual(greedy.value - 1e-9);
        expect(greedy.value).toBeGreaterThanOrEqual((1 - 1 / Math.E) * value - 1e-9);
      }),
      runs,
    );
  });

  it('under a budget: the better of greedy and the best by itself ≥ ½ (1 − 1/e) × exact', () => {
    fc.assert(
      fc.property(drawn, byCost, (field, limit) => {
        const { value, greedy } = buildShortlist(fieldOfDrawn(field), wishFor(limit), solve);
        const better = Math.max(greedy.value, greedy.bestSingle?.value ?? 0);
        expect(value).toBeGreaterThanOrEqual(better - 1e-9);
        expect(better).toBeGreaterThanOrEqual(0.5 * (1 - 1 / Math.E) * value - 1e-9);
      }),
      runs,
    );
  });

  it('to take a lock away never worsens the list', () => {
    fc.assert(
      fc.property(drawn, fc.oneof(byCount, byCost), (field, limit) => {
        const value = (locked: readonly string[]) =>
          buildShortlist(fieldOfDrawn(field, locked), wishFor(limit), solve).value;
        expect(value([])).toBeGreaterThanOrEqual(value(['c0']) - 1e-9);
      }),
      runs,
    );
  });

  it('the rows may come in any order', () => {
    fc.assert(
      fc.property(drawn, byCount, (field, limit) => {
        const fieldMap = fieldOfDrawn(field);
        const turned = { ...fieldMap, organizations: fieldMap.organizations.toReversed() };
        const list = buildShortlist(fieldMap, wishFor(limit), solve);
        expect(buildShortlist(turned, wishFor(limit), solve)).toEqual(list);
      }),
      { numRuns: 20 },
    );
  });

  it('what each choice costs is what trying every set without it, or with it, tells', () => {
    fc.assert(
      fc.property(drawn, fc.oneof(byCount, byCost), (field, limit) => {
        const fieldMap = fieldOfDrawn(field);
        const wish = wishFor(limit);
        const list = buildShortlist(fieldMap, wish, solve);
        const seen = new Set([
          list.chosen
            .map(({ id }) => id)
            .sort()
            .join(),
        ]);
        for (const { part, value } of shortlistReasons(fieldMap, wish, list, solve)) {
          if (part === 'alternatives') {
            expect(seen.has([...value.ids].sort().join())).toBe(false);
            seen.add([...value.ids].sort().join());
            expect(value.value).toBeLessThanOrEqual(list.value + 1e-9);
            continue;
          }
          const { id } = value;
          const decided = part === 'without' ? { excluded: [id], locked: [] } : { excluded: [], locked: [id] };
          const other = { ...fieldMap, recruitment: { ...fieldMap.recruitment, ...decided } };
          expect(value.loss).toBeCloseTo(list.value - (bestOfAll(approachProblem(other, wish)) ?? Number.NaN), 9);
        }
      }),
      { numRuns: 15 },
    );
  });
});
