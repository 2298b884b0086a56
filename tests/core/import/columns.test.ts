import { describe, expect, it } from 'vitest';
import { noChoices, withChoice } from '../../../src/core/import/choices.ts';
import { columnLetter } from '../../../src/core/import/columnTitles.ts';
import { chosenRoles } from '../../../src/core/import/fields.ts';
import { readFiles } from '../../../src/core/import/readFiles.ts';
import type { TableReading } from '../../../src/core/import/reading.ts';
import { fileOf, imported } from '../../support/importing.ts';

function read(text: string, choices = noChoices) {
  const reading = readFiles([fileOf('a.csv', text)], choices);
  const [table] = reading.tables;
  if (table === undefined) throw new Error(JSON.stringify(reading.refusals));
  return { ...reading, table };
}

function fieldsOf(table: TableReading): readonly string[] {
  return table.columns.map((column) => `${column.title} → ${column.field} ${column.confidence}`);
}

describe('the row of the titles', () => {
  it('is found below a heading and blank rows, and the heading is mentioned', () => {
    const { table } = read('מיפוי שדה 2026,,\n,,\nמזהה,שם,מגזר\n1,א,ציבורי\n');
    expect([table.headerRow, table.rowsRead]).toEqual([3, 1]);
    expect(table.issues).toMatchObject([{ code: 'rowsAboveTitles', severity: 'note', row: 1, found: '1' }]);
  });

  it('is a question where the first row looks like data', () => {
    const { table, questions } = read('1,Alpha,2.5\n2,Beta,3\n');
    expect(table.headerRow).toBe(0);
    expect(questions.map(({ code, answer }) => [code, answer])).toContainEqual(['headerRow', '0']);
    expect(table.columns.map((column) => column.title)).toEqual(['Column A', 'Column B', 'Column C']);
  });

  it('can be chosen', () => {
    const { table } = read('id,name\nא,ב\n1,A\n', withChoice(noChoices, 'a.csv', { headerRow: 2 }));
    expect([table.headerRow, table.columns.map((column) => column.title)]).toEqual([2, ['א', 'ב']]);
  });
});

describe('titles', () => {
  it('are told apart when they repeat, and lettered when they are missing', () => {
    const { table } = read('שם,שם,,id,\nא,ב,ג,1,\n');
    expect(table.columns.map(({ index, title }) => [index, title])).toEqual([
      [0, 'שם'],
      [1, 'שם (2)'],
      [2, 'Column C'],
      [3, 'id'],
    ]);
  });

  it('count in letters as a spreadsheet does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('may be names of things in the program itself', () => {
    const text = 'id,name,__proto__,constructor,toString,__proto__\n1,A,p,c,t,q\n';
    const { fieldMap } = imported([fileOf('a.csv', text)]);
    expect(fieldMap.organizations[0]?.extra).toEqual([
      ['__proto__', 'p'],
      ['constructor', 'c'],
      ['toString', 't'],
      ['__proto__ (2)', 'q'],
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('matching columns to fields', () => {
  it('knows Hebrew and English titles whatever surrounds them', () => {
    const { table, questions } = read(
      '\u200fשם הארגון:,Sector *,תחומי\u00a0פעילות,Location,שלב רתימה,השפעה (1-5),אחראי/ת קשר,Anything\nא,NGO,x,צפון,בשיח,3,דנה,?\n',
    );
    expect(questions).toEqual([]);
    expect(fieldsOf(table).map((text) => text.split(' → ')[1])).toEqual([
      'name certain',
      'sector certain',
      'topics certain',
      'regions certain',
      'stage certain',
      'influence certain',
      'owner certain',
      'extra none',
    ]);
  });

  it('marks a vague title as a guess unless the values speak for it', () => {
    expect(fieldsOf(read('name,type\nA,NGO\nB,Municipality\nC,Company\n').table)[1]).toBe('type → sector certain');
    const vague = 'name,branch\nA,Health\nB,Health\nC,Sport\nD,Sport\nE,Health\nF,Sport\n';
    expect(fieldsOf(read(vague).table)[1]).toBe('branch → sector guess');
    expect(fieldsOf(read('name,type\nA,one thing\nB,another\nC,a third\n').table)[1]).toBe('type → extra none');
  });

  it('takes a rating for certain only where the title names its scale', () => {
    const { table, questions } = read('name,Influence,Interest (1-5)\nA,3,4\n');
    expect(fieldsOf(table)).toEqual([
      'name → name certain',
      'Influence → influence guess',
      'Interest (1-5) → interest certain',
    ]);
    expect(questions).toMatchObject([{ code: 'column', column: 'Influence', answer: 'influence', required: false }]);
  });

  it('asks when two columns claim the name, and never takes the first silently', () => {
    const { questions } = read('organisation,agency\nA,B\n');
    expect(questions).toMatchObject([
      { code: 'twoColumns', field: 'name', candidates: ['organisation', 'agency'], answer: null, required: true },
    ]);
    const answered = withChoice(noChoices, 'a.csv', { columns: { '1': 'name' } });
    const { table, questions: none } = read('organisation,agency\nA,B\n', answered);
    expect([fieldsOf(table), none]).toEqual([['organisation → extra none', 'agency → name certain'], []]);
  });

  it('takes a title in another language for another name', () => {
    const { table, questions } = read('שם הארגון,Name (EN),מגזר\nא,A,ציבורי\n');
    expect([fieldsOf(table)[1], questions]).toEqual(['Name (EN) → otherNames certain', []]);
  });

  it('keeps id and name of an endpoint as two fields of it', () => {
    const { table } = read('from,to,from_name,to_name,source\n1,2,A,B,survey\n');
    expect(fieldsOf(table)).toEqual([
      'from → from certain',
      'to → to certain',
      'from_name → fromName certain',
      'to_name → toName certain',
      'source → evidence certain',
    ]);
  });

  it('takes source for an endpoint beside target', () => {
    expect(fieldsOf(read('target,source,weight\nB,A,2\n').table)).toEqual([
      'target → to certain',
      'source → from certain',
      'weight → strength certain',
    ]);
  });

  it('keeps committee seat, working group and role apart', () => {
    const { table } = read('שם,ועדת היגוי,קבוצת עבודה,תפקיד\nא,כן,ג,שדרה\n');
    expect(table.columns.map((column) => column.field)).toEqual(['name', 'committee', 'workingGroups', 'role']);
  });

  it('obeys a person, who may also leave a column out', () => {
    const choices = withChoice(noChoices, 'a.csv', { columns: { '1': 'ignore', '2': 'topics' } });
    const { table } = read('name,sector,free\nA,Public,x;y\n', choices);
    expect(fieldsOf(table)).toEqual(['name → name certain', 'sector → ignore certain', 'free → topics certain']);
    const { fieldMap } = imported([fileOf('a.csv', 'name,sector,free\nA,Public,x;y\n')], choices);
    expect(fieldMap.organizations[0]).toMatchObject({ sector: null, topics: ['x', 'y'], extra: [] });
  });

  it('gives three different values of each column as samples', () => {
    const { table } = read('name,sector\nA,x\nB,x\nC,y\nD,z\nE,w\n');
    expect(table.columns[1]?.samples).toEqual(['x', 'y', 'z']);
  });
});

describe('what a file is', () => {
  it.each([
    ['organizations', 'שם,מגזר\nא,ציבורי\n'],
    ['organizations', 'Label,Type,Tags\nA,NGO,x|y\n'],
    ['ties', 'From,To\nA,B\n'],
    ['ties', 'סוג קשר,אל ארגון,מארגון\nמימון,ב,א\n'],
    ['ties', 'Funding Org:Name,Recipient Org:Name\nA,B\n'],
    ['unknown', 'slug,level\na,1\nb,2\n'],
  ])('%s', (role, text) => {
    expect(read(text).table.role).toBe(role);
  });

  it('is a question that must be answered where nothing tells', () => {
    expect(read('slug,depth\na,1\nb,2\n').questions).toMatchObject([
      { code: 'headerRow', required: false },
      { code: 'role', candidates: [...chosenRoles], answer: null, required: true },
    ]);
  });

  it('is found from the other file: two columns of known names are ties', () => {
    const files = [
      fileOf('a.csv', 'שם,מגזר\nא,ציבורי\nב,חברתי\nג,עסקי\n'),
      fileOf('b.csv', 'צד,הצד השני,הערה\nא,ב,x\nב,ג,y\nא,ג,z\n'),
    ];
    const { tables, questions } = readFiles(files, noChoices);
    expect(tables[1]?.role).toBe('ties');
    expect(tables[1]?.columns.map((column) => `${column.field} ${column.confidence}`).slice(0, 2)).toEqual([
      'from guess',
      'to guess',
    ]);
    expect(questions.every((question) => !question.required)).toBe(true);
  });

  it('is found from the other file even under a title that organisations have', () => {
    const files = [
      fileOf('a.csv', 'Organisation,Sector\nA,public\nB,social\nC,business\nD,social\n'),
      fileOf('b.csv', 'Organisation,Partner,Kind\nA,B,x\nB,C,y\nC,D,z\n'),
    ];
    const { tables } = readFiles(files, noChoices);
    expect(tables.map(({ role }) => role)).toEqual(['organizations', 'ties']);
    expect(tables[1]?.columns.slice(0, 2).map(({ field }) => field)).toEqual(['from', 'to']);
  });

  it('is found from the organisations that are on the map already', () => {
    const { fieldMap } = imported([fileOf('a.csv', 'id,Organisation,Sector\n1,A,public\n2,B,social\n3,C,business\n')]);
    const ties = [fileOf('b.csv', 'Wer,Mit wem\nA,B\nB,C\n')];
    expect(readFiles(ties, noChoices, undefined, fieldMap.organizations).tables[0]?.role).toBe('ties');
    const again = [fileOf('c.csv', 'id,Organisation,Sector\n1,A,public\n2,B,social\n3,C,social\n')];
    expect(readFiles(again, noChoices, undefined, fieldMap.organizations).tables[0]?.role).toBe('organizations');
  });

  it('is found from the other file: a column of the ties’ names are organisations', () => {
    const files = [
      fileOf('a.csv', 'Wer,Was\nAlpha One,x\nBeta Two,y\nGamma Three,z\n'),
      fileOf('b.csv', 'from,to\nAlpha One,Beta Two\nBeta Two,Gamma Three\n'),
    ];
    const [table] = readFiles(files, noChoices).tables;
    expect([table?.role, table?.columns[0]?.field]).toEqual(['organizations', 'name']);
  });

  it('is also what a person says', () => {
    const choices = withChoice(noChoices, 'a.csv', { shape: 'ignore' });
    const { plan } = imported([fileOf('a.csv', 'name\nA\nB\n')], choices);
    expect(plan.counts).toMatchObject({ rowsRead: 2, rowsImported: 0, rowsSetAside: 0, rowsIgnored: 2 });
  });

  it('tells two files of one name apart', () => {
    const { tables } = readFiles([fileOf('a.csv', 'name\nA\n'), fileOf('a.csv', 'name\nB\n')], noChoices);
    expect(tables.map((table) => table.file)).toEqual(['a.csv', 'a.csv (2)']);
  });
});

describe('ragged rows', () => {
  it('lose nothing: cells beyond the titles become columns, missing cells are empty, and both are said', () => {
    const { plan, fieldMap } = imported([
      fileOf('a.csv', 'id,name,sector\n1,A\n2,B,Public,more\n3,C,Social\n4,D,Social\n'),
    ]);
    expect(fieldMap.organizations.map(({ name, sector, extra }) => [name, sector, extra])).toEqual([
      ['A', null, []],
      ['B', 'public', [['Column D', 'more']]],
      ['C', 'social', []],
      ['D', 'social', []],
    ]);
    expect(plan.issues).toMatchObject([
      { code: 'shortRow', row: 2, found: '2', expected: '3' },
      { code: 'longRow', row: 3, found: '4', expected: '3' },
    ]);
  });

  it('ignore a separator at the end of every row', () => {
    const { table } = read('id,name,\n1,A,\n2,B,\n');
    expect([table.columns.length, table.issues]).toEqual([2, []]);
  });
});
