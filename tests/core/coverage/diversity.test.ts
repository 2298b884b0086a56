import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Category, mixIndices } from '../../../src/core/coverage/diversity.ts';
import { representation, representationVerdict } from '../../../src/core/coverage/representation.ts';

interface DiversityCase {
  readonly counts: Readonly<Record<string, number>>;
  readonly target_shares: Readonly<Record<string, number>>;
  readonly rows: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly indices: Readonly<Record<string, unknown>>;
}

const file = join(import.meta.dirname, '../../reference/cases_diversity.json');
const cases = Object.entries(
  (JSON.parse(readFileSync(file, 'utf8')) as { cases: Record<string, DiversityCase> }).cases,
);

function categoriesOf({ counts, target_shares }: DiversityCase): readonly Category[] {
  const names = [...new Set([...Object.keys(counts), ...Object.keys(target_shares)])];
  return names.map((name) => ({ name, count: counts[name] ?? 0, target: target_shares[name] ?? null }));
}

/** The published figures have ten decimals; within 1e-8 is equal. */
function expectClose(actual: Readonly<Record<string, unknown>>, expected: Readonly<Record<string, unknown>>): void {
  const close = (value: unknown): unknown => {
    if (typeof value === 'number') return expect.closeTo(value, 8);
    return Array.isArray(value) ? value.map(close) : value;
  };
  expect(actual).toEqual(Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, close(value)])));
}

describe.each(cases)('the published case %s', (_, one) => {
  const categories = categoriesOf(one);
  const all = categories.reduce((sum, { count }) => sum + count, 0);

  it('has the same rows', () => {
    expect(categories.map(({ name }) => name).sort()).toEqual(Object.keys(one.rows).sort());
    for (const { name, count, target } of categories) {
      const { share, ratio, expected, shortfall, interval } = representation(count, all, target);
      const row = {
        count,
        share,
        target_share: target,
        representation_ratio: ratio,
        location_quotient_same_as_ratio: true,
        expected_count: expected,
        shortfall_to_target: shortfall,
        wilson95: interval,
      };
      expectClose(row, one.rows[name] ?? {});
    }
  });

  it('has the same indices', () => {
    const mix = mixIndices(categories);
    const indices = {
      N: mix.total,
      categories_present: mix.present,
      blau: mix.blau,
      simpson_lambda: mix.simpson,
      gini_simpson_unbiased: mix.unbiased,
      inverse_simpson: mix.effective,
      iqv: mix.iqv,
      shannon_nats: mix.shannonNats,
      shannon_bits: mix.shannonBits,
      pielou_evenness: mix.evenness,
      hill_q1: mix.hill1,
      berger_parker: mix.largest,
      iqv_over_all_defined_categories: mix.iqvDefined,
      pielou_over_all_defined_categories: mix.evennessDefined,
      categories_defined: mix.defined,
      categories_absent: mix.absent,
      dissimilarity_index_vs_target: mix.dissimilarity,
    };
    expectClose(indices, one.indices);
  });
});

describe('a mix', () => {
  it('of nobody has no figure at all', () => {
    const { total, present, defined, absent, ...figures } = mixIndices([
      { name: 'B', count: 0, target: 0.5 },
      { name: 'A', count: 0, target: 0.5 },
    ]);
    expect({ total, present, defined, absent }).toEqual({ total: 0, present: 0, defined: 2, absent: ['A', 'B'] });
    expect(new Set(Object.values(figures))).toEqual(new Set([null]));
  });

  it('of one category among one has no evenness', () => {
    const { iqvDefined, evenness, evennessDefined } = mixIndices([{ name: 'A', count: 3, target: null }]);
    expect({ iqvDefined, evenness, evennessDefined }).toEqual({
      iqvDefined: null,
      evenness: null,
      evennessDefined: null,
    });
  });

  it('is compared with targets only where they leave nothing open', () => {
    const of = (target: number | null) =>
      mixIndices([
        { name: 'A', count: 1, target },
        { name: 'B', count: 3, target: null },
      ]).dissimilarity;
    expect([of(0.4), of(1), of(null)]).toEqual([null, 0.75, null]);
  });
});

describe('representation', () => {
  it('without a target says only the share', () => {
    const { interval, ...others } = representation(1, 4, null);
    expect(others).toEqual({ count: 1, share: 0.25, target: null, ratio: null, expected: null, shortfall: null });
    expect(interval).toHaveLength(2);
  });

  it('among nobody is undefined, and lacks nobody', () => {
    expect(representation(0, 0, 0.2)).toEqual({
      count: 0,
      share: null,
      target: 0.2,
      ratio: null,
      expected: 0,
      shortfall: 0,
      interval: null,
    });
  });

  it('lacks nobody where a share comes to a whole number that is there', () => {
    expect(0.07 * 100).toBeGreaterThan(7);
    expect(representation(7, 100, 0.07).shortfall).toBe(0);
    expect(representation(7, 101, 0.07).shortfall).toBe(1);
  });

  it('is under below four fifths, over above five fourths, and about right between', () => {
    expect([null, 0, 0.79, 0.8, 1, 1.25, 1.26].map(representationVerdict)).toEqual([
      null,
      'under',
      'under',
      'aboutRight',
      'aboutRight',
      'aboutRight',
      'over',
    ]);
  });
});
