import { describe, expect, it } from 'vitest';
import { type CrossLayout, type CrossTable, crossTable } from '../../../src/core/coverage/crossTable.ts';
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
    workingGroups: ['Buses'],
    contributes: 'data; staff',
  },
  B: { sector: 'public', topics: ['jobs'], regions: ['South'], stage: 'committed', targetGroups: ['young'] },
  C: { sector: 'co-op', topics: ['jobs'], regions: ['North'], stage: 'declined', contributes: 'staff' },
  D: { sector: null, topics: ['art'], regions: ['North'], stage: 'active' },
  E: { sector: 'community', topics: [], regionWide: true, stage: null },
};
const field = fieldOf(['E', 'D', 'C', 'B', 'A'], [], { known });

const table = (layout: Partial<CrossLayout>) =>
  crossTable(field, { rows: 'topic', columns: 'sector', within: null, when: 'today', ...layout });

/** "listed/engaged/seated" of every cell, with the row and column totals around them. */
const numbers = ({ cells, rowTotals, columnTotals, total }: CrossTable) => {
  const shown = (cell: CrossTable['total'] | undefined) =>
    `${cell?.listed.length}/${cell?.engaged.length}/${cell?.seated.length}`;
  return [
    ...cells.map((row, at) => [...row.map(shown), shown(rowTotals[at])]),
    [...columnTotals.map(shown), shown(total)],
  ];
};

describe('any two dimensions against each other', () => {
  it('count who is listed, engaged and seated in every cell, and each organisation once in the totals', () => {
    const found = table({ rows: 'topic', columns: 'region' });
    expect([found.rowValues, found.columnValues]).toEqual([
      ['art', 'bus', 'jobs', '?'],
      ['North', 'South', '*'],
    ]);
    expect(numbers(found)).toEqual([
      ['1/1/0', '0/0/0', '0/0/0', '1/1/0'],
      ['1/1/1', '0/0/0', '1/1/1', '1/1/1'],
      ['2/1/1', '1/0/0', '1/1/1', '3/1/1'],
      ['0/0/0', '0/0/0', '1/0/0', '1/0/0'],
      ['3/2/1', '1/0/0', '2/1/1', '5/2/1'],
    ]);
  });

  it('name the organisations of a cell by imported id, whatever the order of the file', () => {
    const jobs = table({ columns: 'region' }).cells[2];
    expect(jobs?.map(({ listed }) => listed)).toEqual([['o5', 'o3'], ['o4'], ['o5']]);
  });

  it('count whoever said yes as engaged where everybody who did is taken to come', () => {
    const engaged = (when: CrossLayout['when']) => table({ when }).total.engaged;
    expect([engaged('today'), engaged('ifAllWhoSaidYes')]).toEqual([
      ['o5', 'o2'],
      ['o5', 'o4', 'o2'],
    ]);
  });

  it('count only those of one value of a third dimension, and keep the values that have nobody then', () => {
    const found = table({ rows: 'topic', columns: 'stage', within: { dimension: 'region', value: 'South' } });
    expect(found.rowValues).toEqual(['art', 'bus', 'jobs', '?']);
    expect(found.columnValues).toEqual(['committed', 'active', 'leading', 'declined', '?']);
    expect(found.total.listed).toEqual(['o4']);
    expect(found.cells[2]?.[0]?.listed).toEqual(['o4']);
    expect(found.rowTotals[0]?.listed).toEqual([]);
  });
});

describe('the values of a dimension', () => {
  const values = (rows: CrossLayout['rows']) => table({ rows }).rowValues;

  it('are the six sectors first and those nobody has among them, the unknown last', () => {
    expect(values('sector')).toEqual([
      'public',
      'social',
      'business',
      'community',
      'philanthropy',
      'academia',
      'co-op',
      '?',
    ]);
  });

  it('are regions with working everywhere after them', () => {
    expect(values('region')).toEqual(['North', 'South', '*']);
  });

  it('are the populations and the kinds of contribution that occur', () => {
    expect(values('population')).toEqual(['young', '?']);
    expect(values('contribution')).toEqual(['data', 'staff', '?']);
  });

  it('are the levels from the committee down; who sits in both is in both, and the affected who are in none of them are the community', () => {
    const { rowValues, rowTotals } = table({ rows: 'level' });
    expect(rowValues.map((level, at) => [level, rowTotals[at]?.listed])).toEqual([
      ['committee', ['o5']],
      ['workingGroups', ['o5']],
      ['partners', ['o2']],
      ['community', ['o1']],
      ['none', ['o4', 'o3']],
    ]);
  });

  it('make a partner of whoever said yes where everybody who did is taken to come', () => {
    const { rowValues, rowTotals } = table({ rows: 'level', when: 'ifAllWhoSaidYes' });
    expect(rowTotals[rowValues.indexOf('partners')]?.listed).toEqual(['o4', 'o2']);
  });
});
