import { describe, expect, it } from 'vitest';
import { type ImportChoices, noChoices, type TableChoice, withChoice } from '../../../../src/core/import/choices.ts';
import { readFiles } from '../../../../src/core/import/readFiles.ts';
import { fileOf, imported } from '../../../support/importing.ts';
import { outcome, tiesOf } from './tiesOf.ts';

const answered = (change: Partial<TableChoice>): ImportChoices => withChoice(noChoices, 'm.csv', change);

describe('A matrix of ties', () => {
  it('whose sides differ ties the row to the column, and keeps those without ties', () => {
    expect(outcome(',a1,b1,c1,d1\na1,0,1,0,0\nb1,1,0,0,0\nc1,1,0,1,0\nd1,0,0,0,0\n')).toEqual({
      role: 'matrix',
      asked: [],
      names: ['a1', 'b1', 'c1', 'd1'],
      ties: ['a1 → b1', 'b1 → a1', 'c1 → a1'],
      told: ['note:matrixDirected 3', 'note:selfTiesLeft 1'],
      rows: [4, 4, 0, 0],
    });
  });

  it('whose sides agree makes one tie for each pair, with its weight', () => {
    expect(outcome('Body\tאלון\tברוש\tגפן\nאלון\t\t2\t\nברוש\t2\t\t1.5\nגפן\t\t1.5\t\n')).toMatchObject({
      role: 'matrix',
      asked: [],
      ties: ['אלון – ברוש 2', 'ברוש – גפן 1.5'],
      told: ['note:matrixSymmetric 2'],
    });
  });

  it.each([
    ['x', 'x'],
    ['✓', '✓'],
    ['V', 'V'],
    ['כן', 'לא'],
    ['yes', 'no'],
  ])('may be marked with %s', (mark) => {
    expect(outcome(`,Alon,Brosh,Gefen\nAlon,-,${mark},\nBrosh,${mark},-,${mark}\nGefen,,${mark},-\n`)).toMatchObject({
      ties: ['Alon – Brosh', 'Brosh – Gefen'],
      told: ['note:matrixSymmetric 2'],
    });
  });

  it('filled on one side of the diagonal alone has no directions, unless someone says so', () => {
    const half = ',Alon,Brosh,Gefen\nAlon,,1,1\nBrosh,,,1\nGefen,,,\n';
    expect(outcome(half)).toMatchObject({
      ties: ['Alon – Brosh', 'Alon – Gefen', 'Brosh – Gefen'],
      told: ['note:matrixHalf 3'],
    });
    expect(outcome(half, answered({ constants: { directed: 'yes', type: 'refers' } })).ties).toEqual([
      'Alon → Brosh refers',
      'Alon → Gefen refers',
      'Brosh → Gefen refers',
    ]);
  });

  it('without labels of its rows takes them in the order of its columns, and asks', () => {
    expect(outcome('alo,bro,gef,dek\n0,1,0,0\n0,0,1,0\n0,0,0,0\n1,0,0,0\n')).toMatchObject({
      role: 'matrix',
      asked: ['role matrix'],
      names: ['alo', 'bro', 'gef', 'dek'],
      ties: ['alo → bro', 'bro → gef', 'dek → alo'],
    });
  });

  it('of respondents and a roster ties those who answered to whom they named', () => {
    const survey = outcome(
      'Your organisation,Sector,Alon,Brosh,Gefen,Dekel,Erez\nBrosh,public,1,,,1,\nDekel,social,,3,,,2\nAlon,social,,,1,,\n',
    );
    expect(survey).toMatchObject({
      role: 'matrix',
      asked: [],
      names: ['Brosh', 'Dekel', 'Alon', 'Gefen', 'Erez'],
      ties: ['Brosh → Alon 1', 'Brosh → Dekel 1', 'Dekel → Brosh 3', 'Dekel → Erez 2', 'Alon → Gefen 1'],
      rows: [3, 3, 0, 0],
    });
  });

  it('of respondents and a roster says who answered', () => {
    const { fieldMap } = imported([fileOf('m.csv', ',Alon,Brosh,Gefen,Dekel\nBrosh,1,,,\nDekel,,3,,\nAlon,,,1,\n')]);
    expect(fieldMap.organizations.map(({ name, respondent }) => [name, respondent])).toEqual([
      ['Brosh', true],
      ['Dekel', true],
      ['Alon', true],
      ['Gefen', false],
    ]);
    const square = imported([fileOf('m.csv', ',Alon,Brosh,Gefen\nAlon,,1,\nBrosh,,,1\nGefen,1,,\n')]);
    expect(square.fieldMap.organizations.map(({ respondent }) => respondent)).toEqual([null, null, null]);
  });

  it('may say what kind of tie there is', () => {
    expect(outcome(',Alon,Brosh,Gefen\nAlon,,funding,\nBrosh,,,joint work\nGefen,,,\n').ties).toEqual([
      'Alon – Brosh funding',
      'Brosh – Gefen joint work',
    ]);
  });

  it('of a form names each organisation in brackets after the question', () => {
    const q = 'How often do you meet?';
    const text = `Organisation,${q} [Alon],${q} [Brosh],${q} [Gefen],${q} [Dekel]\nAlon,,weekly,never,\nBrosh,monthly,,,weekly\nGefen,,never,,never\n`;
    expect(outcome(text)).toMatchObject({
      role: 'matrix',
      names: ['Alon', 'Brosh', 'Gefen', 'Dekel'],
      asked: ['values weekly = 4; never = 0; monthly = 3'],
      ties: ['Alon → Brosh 4', 'Brosh → Alon 3', 'Brosh → Dekel 4'],
      rows: [3, 3, 0, 0],
    });
  });

  it('leaves sums out', () => {
    expect(outcome(',Alon,Brosh,Gefen,Total\nAlon,0,1,0,1\nBrosh,0,0,1,1\nGefen,1,0,0,1\n')).toMatchObject({
      names: ['Alon', 'Brosh', 'Gefen'],
      ties: ['Alon → Brosh', 'Brosh → Gefen', 'Gefen → Alon'],
    });
  });

  it('goes by the ids of a list beside it; a mark for one that is not listed is kept apart, and the row is imported', () => {
    const files = [
      fileOf('m.csv', ',alo,bro,gef,xyz\nalo,0,1,0,1\nbro,0,0,1,0\ngef,0,0,0,1\n'),
      fileOf('list.csv', 'name,code\nAlon Trust,alo\nBrosh Ltd,bro\nGefen,gef\n'),
    ];
    const { fieldMap, plan } = imported(files);
    expect(tiesOf(fieldMap)).toEqual(['Alon Trust → Brosh Ltd', 'Brosh Ltd → Gefen']);
    expect(plan.counts).toMatchObject({ rowsRead: 6, rowsImported: 6, rowsSetAside: 0, organizations: 3 });
    expect(plan.partsAside.map(({ code, file, row, reason }) => [code, file, row, reason])).toEqual([
      ['unknownOrganization', 'm.csv', 2, 'xyz'],
      ['unknownOrganization', 'm.csv', 4, 'xyz'],
    ]);
    const created = imported(files, { ...noChoices, createMissing: true });
    expect(tiesOf(created.fieldMap)).toContain('Gefen → xyz');
    expect(created.plan.partsAside).toEqual([]);
  });

  it('is none of three ratings of three organisations', () => {
    const { tables } = readFiles([fileOf('m.csv', 'name,reach,power,trust\nA,1,2,3\nB,2,2,1\nC,3,1,1\n')], noChoices);
    expect(tables[0]?.role).toBe('organizations');
  });

  it('can be called one by a person', () => {
    const text = 'who\tAlon\tBrosh\nAlon\t\t1\nBrosh\t\t\n';
    expect(outcome(text, answered({ shape: 'matrix', headerRow: 1 }))).toMatchObject({
      role: 'matrix',
      ties: ['Alon – Brosh'],
    });
  });
});
