import { describe, expect, it } from 'vitest';
import { noChoices } from '../../../src/core/import/choices.ts';
import { cellOfKey } from '../../../src/core/import/edits.ts';
import { readFiles } from '../../../src/core/import/readFiles.ts';
import { fileOf, imported } from '../../support/importing.ts';

const files = [fileOf('who.csv', 'name,sector\nAlpha,Pubic\nBeta\n'), fileOf('ties.csv', 'from,to\nAlpha,Bta\n')];

function edited(file: string, edits: Readonly<Record<string, string>>) {
  return { ...noChoices, tables: [{ file, edits }] };
}

describe('a cell that a person corrected', () => {
  it('is read as corrected, and a tie finds its end', () => {
    const before = imported(files).plan.counts;
    const { counts } = imported(files, edited('ties.csv', { '2:1': 'Beta' })).plan;
    expect([before.rowsSetAside, before.ties]).toEqual([1, 0]);
    expect([counts.rowsSetAside, counts.ties]).toEqual([0, 1]);
  });

  it('keeps what was written, also where nothing was', () => {
    const [who] = readFiles(files, edited('who.csv', { '2:1': 'Public', '3:1': 'Social' })).tables;
    expect(who?.rows).toEqual([
      ['name', 'sector'],
      ['Alpha', 'Public'],
      ['Beta', 'Social'],
    ]);
    expect(who?.written).toEqual({ '2:1': 'Pubic', '3:1': '' });
  });

  it('is none that the table does not have', () => {
    const [who] = readFiles(files, edited('who.csv', { '9:0': 'x', '2:7': 'x', '0:0': 'x', __proto__: 'x' })).tables;
    expect(who?.rows).toEqual(readFiles(files, noChoices).tables[0]?.rows);
    expect(who?.written).toEqual({});
  });
});

describe('the key of a cell', () => {
  it.each([
    ['12:0', { row: 12, column: 0 }],
    ['1:31', { row: 1, column: 31 }],
    ['0:0', null],
    ['1:01', null],
    ['1', null],
    ['1:2:3', null],
    ['constructor', null],
  ])('%s', (key, place) => {
    expect(cellOfKey(key)).toEqual(place);
  });
});
