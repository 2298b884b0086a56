import { describe, expect, it } from 'vitest';
import { buildAnalysisGraph } from '../../../src/core/network/analysisGraph.ts';
import { analyzeNetwork } from '../../../src/core/network/analyzeNetwork.ts';
import { type OrganizationMetricKey, organizationMetric } from '../../../src/core/network/catalogue.ts';
import { firstFigures } from '../../../src/core/network/figures.ts';
import { rankOrganizations } from '../../../src/core/network/ranking.ts';
import { shownValue } from '../../../src/core/network/shownValue.ts';
import { codesOf, fieldOf, type TestTie } from '../../support/fieldOf.ts';

/** Each row as "code shown rank–band end". */
function ranking(codes: readonly string[], ties: readonly TestTie[], key: OrganizationMetricKey): readonly string[] {
  const field = fieldOf(codes, ties);
  const code = codesOf(field);
  const rows = rankOrganizations(firstFigures(analyzeNetwork(buildAnalysisGraph(field))), organizationMetric(key));
  return rows.map((row) => `${code(row.organization)} ${row.shown} ${row.rank}–${row.bandEnd}`);
}

const kite: readonly TestTie[] = [
  ['hub', 'a'],
  ['hub', 'b'],
  ['hub', 'c'],
  ['c', 'd'],
];
const members = ['d', 'c', 'b', 'a', 'hub'];

describe('ranking', () => {
  it('gives equal values one band, and goes on after all of them', () => {
    expect(ranking(members, kite, 'degree')).toEqual(['hub 3 1–1', 'c 2 2–2', 'a 1 3–5', 'b 1 3–5', 'd 1 3–5']);
    expect(ranking(members, kite, 'betweenness')).toEqual([
      'hub 0.83 1–1',
      'c 0.5 2–2',
      'a 0 3–5',
      'b 0 3–5',
      'd 0 3–5',
    ]);
  });

  it('counts who would be cut off, 0 for those who cut off nobody', () => {
    expect(ranking(members, kite, 'cutOff')).toEqual(['hub 2 1–1', 'c 1 2–2', 'a 0 3–5', 'b 0 3–5', 'd 0 3–5']);
  });

  it('gives no rank where the figure is undefined', () => {
    expect(ranking(['a', 'b'], [['a', 'b']], 'betweenness')).toEqual(['a null null–null', 'b null null–null']);
  });
});

describe('the value that is shown', () => {
  it('has two decimals, and tells a little from nothing', () => {
    expect([0, 0.004, 0.005, 0.0149, 0.125 - 1e-13, 0.5199, 1].map((value) => shownValue(value, 'ratio'))).toEqual([
      0, 0.005, 0.01, 0.01, 0.13, 0.52, 1,
    ]);
  });
});
