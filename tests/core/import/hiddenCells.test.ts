import { describe, expect, it } from 'vitest';
import { noChoices, type TableChoice, withChoice } from '../../../src/core/import/choices.ts';
import { imported } from '../../support/importing.ts';
import { type SheetSpec, sheetOf } from '../../support/workbookOf.ts';

const key = 'a.xlsx › Sheet1';
const members = [
  ['Name', 'Sector', 'Phone'],
  ['Alon', 'Social', '02'],
  ['Brosh', 'Public', '03'],
  ['Gefen', 'Social', '04'],
];

/** What comes of a sheet with these answers. */
function outcomeOf(sheet: Partial<SheetSpec>, choice: Partial<TableChoice>, rows: SheetSpec['rows'] = members) {
  const files = [{ name: 'a.xlsx', bytes: sheetOf(rows, sheet) }];
  const { plan, reading, fieldMap } = imported(files, withChoice(noChoices, key, choice));
  const { rowsRead, rowsImported, rowsSetAside, rowsIgnored } = plan.counts;
  return {
    names: fieldMap.organizations.map(({ name }) => name),
    counts: [rowsRead, rowsImported, rowsSetAside, rowsIgnored],
    told: plan.issues.map(({ code, file, found }) => [code, file, found]),
    tables: reading.tables,
    organizations: fieldMap.organizations,
  };
}

describe('hidden rows', () => {
  it('are read and told of until a person leaves them out; then they are ignored, and the others keep their numbers', () => {
    const read = outcomeOf({ hiddenRows: [3] }, {});
    expect([read.names, read.counts]).toEqual([
      ['Alon', 'Brosh', 'Gefen'],
      [3, 3, 0, 0],
    ]);
    expect(read.told).toEqual([['hiddenRows', key, '1']]);
    expect(read.tables[0]?.hiddenRows).toBe(1);
    const left = outcomeOf({ hiddenRows: [3] }, { hiddenRows: false });
    expect([left.names, left.counts]).toEqual([
      ['Alon', 'Gefen'],
      [3, 2, 0, 1],
    ]);
    expect(left.told).toEqual([['hiddenRowsLeftOut', key, '1']]);
    expect(left.organizations.map(({ origin }) => origin?.row)).toEqual([2, 4]);
  });

  it('leave nothing where all are hidden, and the titles are found nevertheless', () => {
    const { counts, tables } = outcomeOf({ hiddenRows: [1, 2, 3, 4] }, { hiddenRows: false });
    expect(counts).toEqual([3, 0, 0, 3]);
    expect(tables.map(({ headerRow, role, preview }) => [headerRow, role, preview])).toEqual([
      [1, 'organizations', []],
    ]);
  });

  it('are those of each table where several stand in one sheet', () => {
    const rows = [...members, [], ['From', 'To'], ['Alon', 'Brosh'], ['Brosh', 'Gefen']];
    const { counts, told } = outcomeOf({ hiddenRows: [3, 8] }, { hiddenRows: false }, rows);
    expect(told).toEqual([
      ['hiddenRowsLeftOut', key, '1'],
      ['hiddenRows', `${key} › 2`, '1'],
      ['unknownOrganization', `${key} › 2`, 'Brosh'],
      ['unknownOrganization', `${key} › 2`, 'Brosh'],
    ]);
    expect(counts).toEqual([5, 2, 2, 1]);
  });
});

describe('hidden columns', () => {
  const before = '<cols><col min="2" max="3" hidden="1"/></cols>';

  it('are left out together where a person says so, but for one that they want', () => {
    const { tables, told, organizations } = outcomeOf({ before }, { hiddenColumns: false, columns: { 1: 'sector' } });
    expect(tables[0]?.columns.map(({ title, field, chosen }) => [title, field, chosen])).toEqual([
      ['Name', 'name', false],
      ['Sector', 'sector', true],
      ['Phone', 'ignore', true],
    ]);
    expect(told).toEqual([['hiddenColumnsLeftOut', key, '2']]);
    expect(organizations.map(({ sector, extra }) => [sector, extra])).toEqual([
      ['social', []],
      ['public', []],
      ['social', []],
    ]);
  });

  it('are read where nothing is said', () => {
    const { tables, told } = outcomeOf({ before }, {});
    expect(tables[0]?.columns.map(({ field }) => field)).toEqual(['name', 'sector', 'contact']);
    expect(told).toEqual([['hiddenColumns', key, '2']]);
    expect(tables[0]?.hiddenColumns).toBe(2);
  });

  it('are told of where they stand: not of a table below that does not reach them', () => {
    const rows = [...members, [], ['From', 'To'], ['Alon', 'Brosh']];
    const { tables } = outcomeOf({ before }, {}, rows);
    expect(tables.map(({ sheet, hiddenColumns }) => [sheet, hiddenColumns])).toEqual([
      ['Sheet1', 2],
      ['Sheet1 › 2', 1],
    ]);
  });
});
