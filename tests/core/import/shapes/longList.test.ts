import { describe, expect, it } from 'vitest';
import { fileOf, imported } from '../../../support/importing.ts';
import { outcome } from './tiesOf.ts';

describe('A list with several rows for each organisation', () => {
  const rows = [
    'Agency,Sector,Activity,District,Budget',
    'Alon,social,water,North,10',
    'Alon,social,health,North,20',
    'Alon,social,water,South,10',
    'Brosh,public,shelter,North,5',
    'Brosh,,health,Centre,7',
    'Gefen,business,water,South,',
  ];

  it('joins them: topics and places united, other texts side by side, every row imported, and asks', () => {
    const { fieldMap, plan, reading } = imported([fileOf('m.csv', rows.join('\n'))]);
    expect(reading.questions.map(({ code, answer }) => [code, answer])).toEqual([['role', 'longList']]);
    expect(
      fieldMap.organizations.map(({ name, sector, topics, regions, extra }) => [name, sector, topics, regions, extra]),
    ).toEqual([
      ['Alon', 'social', ['water', 'health'], ['North', 'South'], [['Budget', '10 | 20']]],
      ['Brosh', 'public', ['shelter', 'health'], ['North', 'Centre'], [['Budget', '5 | 7']]],
      ['Gefen', 'business', ['water'], ['South'], []],
    ]);
    expect([plan.issues, plan.setAside]).toEqual([[], []]);
    expect(plan.counts).toMatchObject({ rowsRead: 6, rowsImported: 6, rowsSetAside: 0, organizations: 3 });
  });

  it('tells of a value that differs, keeps the first, and keeps the other under its title', () => {
    const more = [...rows, 'Gefen,social,health,South,3', 'Brosh,public,health,South,1', 'Alon,social,care,South,1'];
    const { fieldMap, plan } = imported([fileOf('m.csv', more.join('\n'))]);
    expect(plan.issues.map(({ code, row, column, found, expected }) => [code, row, column, found, expected])).toEqual([
      ['differentValue', 8, 'Sector', 'social', 'business'],
    ]);
    const gefen = fieldMap.organizations.find(({ name }) => name === 'Gefen');
    expect([gefen?.sector, gefen?.extra]).toEqual([
      'business',
      [
        ['Budget', '3'],
        ['Sector', 'social'],
      ],
    ]);
  });

  it('is not seen where a row or two come twice', () => {
    const { role, rows: counts } = outcome(
      'name,sector,topics\nAlon,social,a\nAlon,social,b\nBrosh,public,a\nGefen,public,a\n',
    );
    expect([role, counts]).toEqual(['organizations', [4, 3, 1, 0]]);
  });
});

describe('Two lists of the same organisations', () => {
  it('are joined by name, or by id where the names do not differ; what differs is told', () => {
    const { fieldMap, plan } = imported([
      fileOf('a.csv', 'name,code,sector\nAlon,a1,social\nBrosh,b1,public\n'),
      fileOf('b.csv', 'name,aliases,sector\nAlon,Oak;אלון,business\nbrosh,Cypress,\nGefen,,\n'),
      fileOf('c.csv', 'code,topics\na1,water\nb1,health\n'),
    ]);
    expect(
      fieldMap.organizations.map(({ name, code, otherNames, sector, topics }) => [
        name,
        code,
        otherNames,
        sector,
        topics,
      ]),
    ).toEqual([
      ['Alon', 'a1', ['Oak', 'אלון'], 'social', ['water']],
      ['Brosh', 'b1', ['Cypress'], 'public', ['health']],
      ['Gefen', null, [], null, []],
    ]);
    expect(plan.issues.map(({ code, file, row, found }) => [code, file, row, found])).toEqual([
      ['differentValue', 'b.csv', 2, 'business'],
    ]);
    expect(plan.counts).toMatchObject({ rowsRead: 7, rowsImported: 7, rowsSetAside: 0 });
  });

  it('are joined under one id where the names are almost one, or the id is a number in a register; the other name is kept', () => {
    const { fieldMap, plan } = imported([
      fileOf('a.csv', 'id,name,sector\n7,עמותת אלון,\n580123456,לתת,social\n'),
      fileOf('b.csv', 'id,שם,topics\n7,"אלון (ע""ר)",מים\n580123456,סיוע הומניטרי ישראלי,מזון\n'),
    ]);
    expect(fieldMap.organizations.map(({ name, topics, extra }) => [name, topics, extra])).toEqual([
      ['עמותת אלון', ['מים'], [['שם', 'אלון (ע"ר)']]],
      ['לתת', ['מזון'], [['שם', 'סיוע הומניטרי ישראלי']]],
    ]);
    expect(plan.issues.map(({ code, row, found, expected }) => [code, row, found, expected])).toEqual([
      ['differentValue', 2, 'אלון (ע"ר)', 'עמותת אלון'],
      ['differentValue', 3, 'סיוע הומניטרי ישראלי', 'לתת'],
    ]);
  });

  it('are not joined where one number is two bodies', () => {
    const { fieldMap, plan } = imported([
      fileOf('a.csv', 'id,name\n1,Alon\n2,Brosh\n'),
      fileOf('b.csv', 'id,name\n1,Gefen\n3,Dekel\n'),
    ]);
    expect(fieldMap.organizations.map(({ name }) => name)).toEqual(['Alon', 'Brosh', 'Dekel']);
    expect(plan.setAside.map(({ code, file, row }) => [code, file, row])).toEqual([['idOfAnother', 'b.csv', 2]]);
    const told = plan.issues.map(({ code, found, expected }) => [code, found, expected]);
    expect(told).toEqual([['idOfAnother', '1', 'Alon']]);
  });
});
