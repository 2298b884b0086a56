import { describe, expect, it } from 'vitest';
import { solve } from '../support/solver.ts';
import { csvOf, referenceText } from './referenceCases.ts';
import { type CoverageCase, costOf, coverageFiles, valueOf } from './targetCases.ts';
import { runWith, type TestFiles } from './terminalOf.ts';

function recruit(files: TestFiles, ...args: readonly string[]) {
  const given = Object.keys(files).filter((file) => file !== 'targets.csv');
  const { code, answer, message } = runWith(
    solve,
    files,
    'recruit',
    '--json',
    ...given,
    '--targets',
    'targets.csv',
    ...args,
  );
  if (code !== 0) throw new Error(`ended with ${code}: ${message}`);
  return JSON.parse(answer);
}

const { cases } = JSON.parse(referenceText('cases_coverage.json')) as { readonly cases: readonly CoverageCase[] };

describe.each(cases.map((one, index) => [index + 1, one] as const))('the published case %i', (_, one) => {
  const files = coverageFiles(one);
  const closed = (ids: readonly string[]) => new Set(ids.flatMap((id) => one.items[id]?.covers ?? []));

  it('has the same optimum and greedy order for a number of approaches', () => {
    const { chosen, value, optimum, bound, greedy, open } = recruit(files, '--count', String(one.k));
    const ids = chosen.map(({ id }: { id: string }) => id);
    expect({ value, optimum, bound, open }).toEqual({
      value: one.optimum_cardinality_value,
      optimum: true,
      bound: one.optimum_cardinality_value,
      open: one.total_weight,
    });
    expect(greedy).toEqual({ order: one.greedy_cardinality_order, value: one.greedy_cardinality_value });
    expect(ids.length).toBeLessThanOrEqual(one.k);
    expect(valueOf(one, ids)).toBe(one.optimum_cardinality_value);
    expect(new Set(chosen.flatMap(({ closes }: { closes: string[] }) => closes))).toEqual(closed(ids));
  });

  it('has the same optimum and greedy order within a budget', () => {
    const { chosen, value, optimum, greedy } = recruit(files, '--budget', String(one.budget));
    const ids = chosen.map(({ id }: { id: string }) => id);
    expect({ value, optimum }).toEqual({ value: one.optimum_budget_value, optimum: true });
    expect(greedy).toEqual({ order: one.greedy_ratio_order, value: one.greedy_ratio_budget_value });
    expect(costOf(one, ids)).toBeLessThanOrEqual(one.budget);
    expect(valueOf(one, ids)).toBe(one.optimum_budget_value);
  });

  it('is wanted where nobody has a topic', () => {
    const missing = Object.keys(one.element_weights).filter((gap) => !closed(Object.keys(one.items)).has(gap));
    expect(recruit(files, '--count', '1').wanted).toEqual(
      missing.map((topic) => ({ sector: null, topic, region: null, population: null, shortfall: 1 })),
    );
  });
});
