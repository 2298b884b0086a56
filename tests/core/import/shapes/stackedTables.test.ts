import { describe, expect, it } from 'vitest';
import { noChoices, withChoice } from '../../../../src/core/import/choices.ts';
import { fileOf, imported } from '../../../support/importing.ts';
import { tiesOf } from './tiesOf.ts';

const both =
  'Label,Type,Description\nAlon,NGO,x\nBrosh,Public,y\n,,\n,,\nFrom,To,Type\nAlon,Brosh,funding\nAlon,Erez,funding\n';

describe('Two tables on one sheet', () => {
  it('under each other are two, each row under the number that a spreadsheet shows', () => {
    const { fieldMap, plan, reading } = imported([fileOf('both.csv', both)]);
    expect(reading.tables.map(({ file, role, headerRow, rowsRead }) => [file, role, headerRow, rowsRead])).toEqual([
      ['both.csv', 'organizations', 1, 2],
      ['both.csv › 2', 'ties', 6, 2],
    ]);
    expect(tiesOf(fieldMap)).toEqual(['Alon → Brosh funding']);
    expect(fieldMap.ties[0]?.origin).toEqual({ file: 'both.csv › 2', row: 7 });
    expect(plan.setAside.map(({ file, row, reason }) => [file, row, reason])).toEqual([['both.csv › 2', 8, 'Erez']]);
    expect(plan.counts).toMatchObject({ rowsRead: 4, rowsImported: 3, rowsSetAside: 1, rowsIgnored: 0 });
  });

  it('far down and under a heading of its own is found too, and takes its own answers', () => {
    const many = Array.from({ length: 60 }, (_, n) => `גוף ${n},ציבורי`).join('\n');
    const text = `שם,מגזר\n${many}\n\n\nקשרים\nמארגון,אל ארגון\nגוף 1,גוף 2\n`;
    const { reading, fieldMap } = imported([fileOf('both.csv', text)]);
    expect(reading.tables.map(({ role, headerRow }) => [role, headerRow])).toEqual([
      ['organizations', 1],
      ['ties', 65],
    ]);
    expect(tiesOf(fieldMap)).toEqual(['גוף 1 – גוף 2']);
    const left = imported([fileOf('both.csv', text)], withChoice(noChoices, 'both.csv › 2', { shape: 'ignore' }));
    expect([left.fieldMap.ties.length, left.fieldMap.organizations.length]).toEqual([0, 60]);
  });

  it('are one where a person says so, the titles below being a row like any other', () => {
    const one = imported([fileOf('both.csv', both)], withChoice(noChoices, 'both.csv', { oneTable: true }));
    expect(one.reading.tables.map(({ file, rowsRead, stacked }) => [file, rowsRead, stacked])).toEqual([
      ['both.csv', 7, 2],
    ]);
    expect(one.fieldMap.organizations.map(({ name }) => name)).toEqual(['Alon', 'Brosh', 'From']);
    expect(one.plan.counts).toMatchObject({ rowsRead: 7, rowsImported: 3, rowsSetAside: 2, rowsIgnored: 2 });
    expect(imported([fileOf('both.csv', both)]).reading.tables.map(({ stacked }) => stacked)).toEqual([2, undefined]);
  });

  it('are one where blank rows part the rows alone, or a heading stands over the titles', () => {
    const parted = imported([fileOf('a.csv', 'name,sector\nAlon,social\n,\n,\nBrosh,public\n')]);
    expect(parted.reading.tables.map(({ rowsRead }) => rowsRead)).toEqual([4]);
    expect(parted.fieldMap.organizations.map(({ name }) => name)).toEqual(['Alon', 'Brosh']);
    const headed = imported([fileOf('a.csv', 'Field map 2026,\n,\n,\nname,sector\nAlon,social\n')]);
    expect(headed.reading.tables.map(({ headerRow }) => headerRow)).toEqual([4]);
  });
});
