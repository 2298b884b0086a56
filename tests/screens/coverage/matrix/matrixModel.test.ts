import { describe, expect, it } from 'vitest';
import { type CrossLayout, crossTable } from '../../../../src/core/coverage/crossTable.ts';
import { gapReport } from '../../../../src/core/coverage/targets/gapReport.ts';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { anyCell, cellKey, type Target } from '../../../../src/core/model/target.ts';
import { buildMatrix } from '../../../../src/screens/coverage/matrix/matrixModel.ts';
import { shownPlaces } from '../../../../src/screens/coverage/matrix/shownPlaces.ts';
import { fieldOf } from '../../../support/fieldOf.ts';

const field = fieldOf(['A', 'B', 'C'], [], {
  known: {
    A: { sector: 'public', topics: ['Bus'], stage: 'active', committee: true },
    B: { sector: 'business', topics: ['Bus', 'Jobs'], stage: 'committed' },
    C: { topics: ['Jobs'] },
  },
});

function target(change: Partial<Target>): Target {
  const usual = { counted: 'engaged', minimum: 2, ideal: null, unit: 'count', weight: 1 } as const;
  return { ...anyCell, ...usual, setBy: null, reason: null, setOn: null, ...change };
}

function matrixOf(of: FieldMap, change: Partial<CrossLayout> = {}) {
  const layout: CrossLayout = { rows: 'topic', columns: 'sector', within: null, when: 'today', ...change };
  const table = crossTable(of, layout);
  const all = { most: 99, byName: (a: string, b: string) => a.localeCompare(b, 'en') };
  const sides = {
    rows: shownPlaces(layout.rows, table.rowValues, () => 0, all),
    columns: shownPlaces(layout.columns, table.columnValues, () => 0, all),
  };
  const { rows } = gapReport(of, layout.when);
  const targetsOf = (cell: Parameters<typeof cellKey>[0] | null) =>
    rows.filter((row) => cell !== null && cellKey(row.target) === cellKey(cell));
  return buildMatrix({ layout, table }, sides, 'listed', targetsOf);
}

function shortOf(of: FieldMap, change?: Partial<CrossLayout>) {
  return matrixOf(of, change).rows.flatMap(({ value, cells }) =>
    cells.filter(({ short }) => short > 0).map(({ column, short }) => `${value} ${column.value} ${short}`),
  );
}

describe('the matrix that is shown', () => {
  it('has a row for each value, those not known apart, and the seats of each sector last', () => {
    const { rows, columns } = matrixOf(field);
    expect(columns.at(-1)).toEqual({ value: '?', isApart: true });
    const counts = rows.map(({ kind, value, cells, total }) => [
      kind,
      value,
      cells.map(({ members }) => members.listed.length).join(' '),
      total.listed.length,
    ]);
    expect(counts).toEqual([
      ['value', 'Bus', '1 0 1 0 0 0 0', 2],
      ['value', 'Jobs', '0 0 1 0 0 0 1', 2],
      ['seats', 'committee', '1 0 0 0 0 0 0', 1],
    ]);
    expect(matrixOf(field, { columns: 'stage' }).rows.map(({ kind }) => kind)).toEqual(['value', 'value']);
  });

  it('marks exactly the cells that are short of a target of theirs, seats in the row of the committee', () => {
    const targets = [
      target({ topic: 'Bus', sector: 'business' }),
      target({ topic: 'Bus', sector: 'public', minimum: 1 }),
      target({ topic: 'Jobs', minimum: 3 }),
      target({ sector: 'community', counted: 'seated', minimum: 1 }),
      target({ sector: 'community', minimum: 4 }),
      target({ topic: 'Bus', region: 'North', sector: 'social', minimum: 5 }),
    ];
    const set = { ...field, targets };
    expect(shortOf(set)).toEqual(['Bus business 2', 'committee community 1']);
    expect(shortOf(set, { when: 'ifAllWhoSaidYes' })).toEqual(['Bus business 1', 'committee community 1']);
    expect(shortOf(set, { within: { dimension: 'region', value: 'North' } })).toEqual(['Bus social 5']);
  });
});
