import { expect, test } from 'vitest';
import type { CoverageFinding } from '../../../src/core/coverage/coverageFindings.ts';
import { dimensionShown, orderFindings } from '../../../src/screens/coverage/orderFindings.ts';

const missing = (dimension: 'topic' | 'region', value: string): CoverageFinding => ({
  code: 'sectorsMissing',
  dimension,
  value,
  sectors: ['business'],
  listed: 3,
});
const findings: readonly CoverageFinding[] = [
  { code: 'sectorAbsent', sector: 'community' },
  missing('topic', 'Jobs'),
  missing('topic', 'Art'),
  missing('region', 'North'),
  { code: 'sectorNotEngaged', sector: 'business', listed: 4 },
  { code: 'nobodyEngaged', dimension: 'topic', value: 'Bus', listed: 2 },
  { code: 'nobodyEngaged', dimension: 'region', value: 'South', listed: 2 },
  { code: 'topicsWithoutLocal', region: 'North', topics: ['Art'] },
];

function order(dimension: 'topic' | 'region', counting: 'listed' | 'engaged'): readonly number[] {
  return orderFindings(findings, { dimension, counting }).map((finding) => findings.indexOf(finding));
}

test('findings of the rows that are shown come first, those of no row with them', () => {
  expect(order('topic', 'listed')).toEqual([0, 1, 2, 4, 5, 3, 6, 7]);
  expect(order('region', 'listed')).toEqual([0, 3, 4, 6, 7, 1, 2, 5]);
});

test('where the engaged are counted, those who are not engaged come first', () => {
  expect(order('topic', 'engaged')).toEqual([4, 5, 0, 1, 2, 6, 3, 7]);
  expect(order('region', 'engaged')).toEqual([4, 6, 0, 3, 7, 5, 1, 2]);
});

test('a matrix of neither topics nor regions tells the findings in their own order', () => {
  expect(dimensionShown({ rows: 'stage', columns: 'sector' })).toBeNull();
  expect(orderFindings(findings, { dimension: null, counting: 'seated' })).toEqual(findings);
  expect(dimensionShown({ rows: 'region', columns: 'topic' })).toBe('topic');
  expect(dimensionShown({ rows: 'sector', columns: 'region' })).toBe('region');
});
