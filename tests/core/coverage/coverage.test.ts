import { describe, expect, it } from 'vitest';
import { buildCoverage } from '../../../src/core/coverage/buildCoverage.ts';
import { coverageFindings } from '../../../src/core/coverage/coverageFindings.ts';
import type { Organization } from '../../../src/core/model/organization.ts';
import { fieldOf } from '../../support/fieldOf.ts';

const known: Readonly<Record<string, Partial<Organization>>> = {
  A: {
    sector: 'public',
    topics: ['jobs', 'bus'],
    regions: ['North'],
    regionWide: true,
    stage: 'leading',
    committee: true,
  },
  B: { sector: 'public', topics: ['jobs'], regions: ['South'], stage: 'committed' },
  C: { sector: 'co-op', topics: ['jobs'], regions: ['North'], stage: 'declined' },
  D: { sector: null, topics: ['art'], regions: ['North'], stage: 'active' },
  E: { sector: 'social', topics: [], regionWide: true, stage: null },
};
const field = fieldOf(['E', 'D', 'C', 'B', 'A'], [], { known });
const engagedFromCommitted = fieldOf(['E', 'D', 'C', 'B', 'A'], [], { known, rules: { engagedFrom: 'committed' } });

/** "code,code/engaged codes" of the first, second and last sector (public, social, co-op). */
const counts = (cells: readonly { listed: readonly string[]; engaged: readonly string[] }[] | undefined) =>
  [0, 1, 6].map((at) => `${cells?.[at]?.listed.join(',')}/${cells?.[at]?.engaged.join(',')}`);

describe('coverage', () => {
  it('counts who is listed and who is engaged, by sector, for topics and for local regions', () => {
    const coverage = buildCoverage(field);
    expect(coverage.sectors.at(-1)).toBe('co-op');
    expect(coverage.topic.map((row) => [row.value, ...counts(row.cells)])).toEqual([
      ['art', '/', '/', '/'],
      ['bus', 'o5/o5', '/', '/'],
      ['jobs', 'o5,o4/o5', '/', 'o3/'],
    ]);
    expect(coverage.region.map((row) => [row.value, ...counts(row.cells)])).toEqual([
      ['North', 'o5/o5', '/', 'o3/'],
      ['South', 'o4/', '/', '/'],
    ]);
  });

  it('keeps working everywhere apart from working locally', () => {
    expect(counts(buildCoverage(field).regionWide)).toEqual(['o5/o5', 'o1/', '/']);
  });

  it('lets the project say from which stage on an organisation is engaged; declined never is', () => {
    const jobs = buildCoverage(engagedFromCommitted).topic.at(-1);
    expect(counts(jobs?.cells)).toEqual(['o5,o4/o5,o4', '/', 'o3/']);
  });

  it('lists every cell with nobody, of the six sectors and those that occur', () => {
    const { missing } = buildCoverage(field);
    expect(missing).toHaveLength(7 + 6 + 5 + 5 + 6);
    expect(missing[0]).toEqual({ dimension: 'topic', value: 'art', sector: 'public' });
    expect(missing.at(-1)).toEqual({ dimension: 'region', value: 'South', sector: 'co-op' });
  });

  it('of an empty field is empty', () => {
    const coverage = buildCoverage(fieldOf([], []));
    expect([coverage.topic, coverage.region, coverage.missing]).toEqual([[], [], []]);
    expect(coverage.regionWide).toHaveLength(6);
  });
});

describe('what is missing or thin', () => {
  it('is listed with the most telling first, as data', () => {
    expect(coverageFindings(field, buildCoverage(field))).toEqual([
      { code: 'sectorAbsent', sector: 'business' },
      { code: 'sectorAbsent', sector: 'community' },
      { code: 'sectorAbsent', sector: 'philanthropy' },
      { code: 'sectorAbsent', sector: 'academia' },
      { code: 'sectorsMissing', dimension: 'topic', value: 'jobs', sectors: ['social'], listed: 3 },
      { code: 'sectorsMissing', dimension: 'topic', value: 'bus', sectors: ['social', 'co-op'], listed: 1 },
      { code: 'sectorsMissing', dimension: 'topic', value: 'art', sectors: ['public', 'social', 'co-op'], listed: 0 },
      { code: 'sectorsMissing', dimension: 'region', value: 'South', sectors: ['social', 'co-op'], listed: 1 },
      { code: 'sectorsMissing', dimension: 'region', value: 'North', sectors: ['social'], listed: 2 },
      { code: 'sectorNotEngaged', sector: 'social', listed: 1 },
      { code: 'sectorNotEngaged', sector: 'co-op', listed: 1 },
      { code: 'notOnCommittee', sectors: ['social', 'co-op'], seats: 1 },
      { code: 'nobodyEngaged', dimension: 'region', value: 'South', listed: 1 },
      { code: 'topicsWithoutLocal', region: 'South', topics: ['art', 'bus'] },
      { code: 'restsOnOne', dimension: 'topic', value: 'bus', cells: [{ sector: 'public', organization: 'o5' }] },
      { code: 'restsOnOne', dimension: 'topic', value: 'jobs', cells: [{ sector: 'co-op', organization: 'o3' }] },
      {
        code: 'restsOnOne',
        dimension: 'region',
        value: 'North',
        cells: [
          { sector: 'public', organization: 'o5' },
          { sector: 'co-op', organization: 'o3' },
        ],
      },
      { code: 'restsOnOne', dimension: 'region', value: 'South', cells: [{ sector: 'public', organization: 'o4' }] },
    ]);
  });

  it('is nothing where no sector is known', () => {
    const bare = fieldOf(['A'], [], { known: { A: { topics: ['jobs'] } } });
    expect(coverageFindings(bare, buildCoverage(bare))).toEqual([]);
  });
});
