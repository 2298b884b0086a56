import { describe, expect, it } from 'vitest';
import { noChoices } from '../../../src/core/import/choices.ts';
import { readFiles } from '../../../src/core/import/readFiles.ts';
import { fileOf, imported } from '../../support/importing.ts';

const rolesOf = (...texts: readonly string[]) =>
  readFiles(
    texts.map((text, index) => fileOf(`${index}.csv`, text)),
    noChoices,
  ).tables.map(({ role }) => role);

const people = 'id,name,sector,influence (1-5),interest (1-5)\n1,A,public,2,3\n2,B,social,3,1\n3,C,business,1,2\n';

describe('A file of organisations', () => {
  it('stays one beside another of the same kind, however its ratings look like ids', () => {
    const south = people.replace('1,A', '4,D').replace('2,B', '5,E').replace('3,C', '6,F');
    expect(rolesOf(people, south, 'from,to\n1,2\n4,5\n')).toEqual(['organizations', 'organizations', 'ties']);
    expect(rolesOf(people, `${people}\n`)).toEqual(['organizations', 'organizations']);
  });

  it('stays one though a column names other organisations', () => {
    const members = 'name,sector,umbrella body\nA,social,B\nB,social,C\nC,public,A\n';
    const { fieldMap } = imported([fileOf('a.csv', members)]);
    const again = readFiles([fileOf('a.csv', members)], noChoices, undefined, fieldMap.organizations);
    expect(again.tables.map(({ role }) => role)).toEqual(['organizations']);
  });

  it('stays one though two titles could be the ends of ties', () => {
    expect(rolesOf('Organisation,Sector,Start,End\nA,social,2019,2024\nB,public,2020,2025\n')).toEqual([
      'organizations',
    ]);
    expect(rolesOf('שם,מגזר,מקור,יעד\nא,חברתי,סקר,נוער\nב,ציבורי,סקר,נוער\n')).toEqual(['organizations']);
    expect(rolesOf('from,to,label\nA,B,x\n')).toEqual(['ties']);
  });

  it('has its titles in the first full row, whatever words its rows hold', () => {
    const { tables } = readFiles([fileOf('a.csv', 'Who,Kind,Town\nX,agency,Acre\nY,partner,company\n')], noChoices);
    expect(tables[0]?.headerRow).not.toBe(3);
    const { counts } = imported([fileOf('b.csv', 'name,town\nOrganisation A,Organisation B\nOrganisation C,x\n')]).plan;
    expect(counts).toMatchObject({ rowsRead: 2, organizations: 2 });
  });

  it('of one column keeps the commas in its names', () => {
    const { fieldMap } = imported([fileOf('a.csv', 'Organisation\nHaifa, Welfare\nHaifa, Education\n')]);
    expect(fieldMap.organizations.map(({ name }) => name)).toEqual(['Haifa, Welfare', 'Haifa, Education']);
  });

  it('goes by the id that the ties speak of', () => {
    const { plan } = imported([
      fileOf('a.csv', 'No.,Registration no.,Name\n1,580000001,A\n2,580000002,B\n3,580000003,C\n'),
      fileOf('b.csv', 'From,To,Type\n580000001,580000002,x\n580000002,580000003,x\n'),
    ]);
    expect(plan.counts).toMatchObject({ organizations: 3, ties: 2, rowsSetAside: 0 });
  });

  it('keeps ids apart that differ only in case', () => {
    const { fieldMap } = imported([
      fileOf('a.csv', 'id,name\na1,Small\nA1,Large\nb1,Other\n'),
      fileOf('b.csv', 'from,to\nA1,b1\n'),
    ]);
    const nameOf = new Map(fieldMap.organizations.map(({ id, name }) => [id, name]));
    expect(fieldMap.organizations.length).toBe(3);
    expect(fieldMap.ties.map(({ source, target }) => [nameOf.get(source), nameOf.get(target)])).toEqual([
      ['Large', 'Other'],
    ]);
  });
});

describe('A word for "not known"', () => {
  it('is no organisation, neither in a list nor at the end of a tie', () => {
    const ties = imported([fileOf('t.csv', 'from,to\nA,B\nN/A,B\nA,-\n')]);
    expect(ties.fieldMap.organizations.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(ties.plan.setAside.map(({ code, row }) => [code, row])).toEqual([
      ['emptyEndpoint', 3],
      ['emptyEndpoint', 4],
    ]);
    const list = imported([fileOf('o.csv', 'name,sector\nA,public\n?,social\n#REF!,social\n')]);
    expect(list.fieldMap.organizations.map(({ name }) => name)).toEqual(['A']);
    expect(list.plan.setAside.map(({ code }) => code)).toEqual(['noNameOrId', 'noNameOrId']);
  });
});

describe('Names', () => {
  it('are one name whatever quotes they are written with', () => {
    const { plan } = imported([
      fileOf('a.csv', 'שם,מגזר\n"מתנ""ס הדר",קהילה\nקרן רש״י,פילנתרופיה\n'),
      fileOf('b.csv', "מ,אל\nמתנ״ס הדר,קרן רש''י\n"),
    ]);
    expect(plan.counts).toMatchObject({ organizations: 2, ties: 1, rowsSetAside: 0 });
  });
});

describe('A status', () => {
  it('is only a guess for the stage of engagement', () => {
    const status = (text: string) =>
      readFiles([fileOf('a.csv', text)], noChoices).tables[0]?.columns.at(-1)?.confidence;
    expect(status('name,status\nA,Active\nB,Active\n')).toBe('none');
    expect(status('name,status\nA,Active\nB,Identified\n')).toBe('guess');
    expect(status('name,engagement stage\nA,Active\nB,Active\n')).toBe('certain');
  });
});
