import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import type { OrganizationId } from '../../../../src/core/model/ids.ts';
import { buildShortlist } from '../../../../src/core/recruitment/shortlist/buildShortlist.ts';
import { codesOf } from '../../../support/fieldOf.ts';
import { byCost, byCount, fieldToRecruit, targetOf } from '../../../support/recruiting.ts';
import { solve } from '../../../support/solver.ts';

interface CoverageCase {
  readonly element_weights: Readonly<Record<string, number>>;
  readonly items: Readonly<Record<string, { readonly cost: number; readonly covers: readonly string[] }>>;
  readonly budget: number;
  readonly k: number;
  readonly optimum_budget_value: number;
  readonly optimum_cardinality_value: number;
  readonly greedy_cardinality_value: number;
  readonly greedy_cardinality_order: readonly string[];
  readonly greedy_ratio_budget_value: number;
  readonly greedy_ratio_order: readonly string[];
  readonly total_weight: number;
}

const file = join(import.meta.dirname, '../../../reference/cases_coverage.json');
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly CoverageCase[] };

/** Gaps as topics, weights as targets. */
function fieldOfCase({ items, element_weights: weights }: CoverageCase): FieldMap {
  const organizations = Object.entries(items).map(([code, { cost, covers }]) => [code, { cost, topics: covers }]);
  const targets = Object.entries(weights).map(([topic, weight]) => targetOf(topic, { weight }));
  return fieldToRecruit(Object.fromEntries(organizations), targets);
}

function inCodes(field: FieldMap, ids: readonly OrganizationId[]): readonly string[] {
  return ids.map(codesOf(field));
}

describe.each(cases)('The published case of $k approaches', (one) => {
  const field = fieldOfCase(one);

  it('has its optimum and its greedy order by count', () => {
    const list = buildShortlist(field, byCount(one.k), solve);
    expect([list.value, list.bound, list.optimum, list.open]).toEqual([
      one.optimum_cardinality_value,
      one.optimum_cardinality_value,
      true,
      one.total_weight,
    ]);
    expect([list.greedy.value, inCodes(field, list.greedy.order)]).toEqual([
      one.greedy_cardinality_value,
      one.greedy_cardinality_order,
    ]);
    expect(list.chosen.length).toBeLessThanOrEqual(one.k);
  });

  it('has its optimum and its greedy order under a budget', () => {
    const list = buildShortlist(field, byCost(one.budget), solve);
    expect([list.value, list.bound, list.optimum]).toEqual([one.optimum_budget_value, one.optimum_budget_value, true]);
    expect([list.greedy.value, inCodes(field, list.greedy.order)]).toEqual([
      one.greedy_ratio_budget_value,
      one.greedy_ratio_order,
    ]);
    expect(list.chosen.reduce((sum, { cost }) => sum + cost, 0)).toBeLessThanOrEqual(one.budget);
  });
});

it('There are two of them', () => {
  expect(cases.length).toBe(2);
});
