import { describe, expect, it } from 'vitest';
import { noChoices, withChoice } from '../../../../src/core/import/choices.ts';
import { fileOf, imported } from '../../../support/importing.ts';
import { outcome, tiesOf } from './tiesOf.ts';

const list =
  'ארגון,מפגש,תאריך\nאלון,פורום צפון,1.2.26\nברוש,פורום צפון,1.2.26\nאלון,פורום דרום,3.4.26\nברוש,פורום דרום,3.4.26\nגפן,פורום דרום,3.4.26\nדקל,ועדה,5.5.26\n';

describe('Who took part in what', () => {
  it('as a list of organisations and meetings ties those who met, as strongly as the meetings they share, and asks', () => {
    const { fieldMap, plan, reading } = imported([fileOf('m.csv', list)]);
    expect(reading.questions.map(({ code, answer }) => [code, answer])).toContainEqual(['role', 'attendance']);
    expect(tiesOf(fieldMap)).toEqual(['אלון – ברוש 2', 'אלון – גפן 1', 'ברוש – גפן 1']);
    expect(fieldMap.ties.map(({ evidence }) => evidence)).toEqual([
      'פורום צפון | פורום דרום',
      'פורום דרום',
      'פורום דרום',
    ]);
    expect(fieldMap.organizations.map(({ name, extra }) => [name, extra])).toEqual([
      ['אלון', [['תאריך', '1.2.26 | 3.4.26']]],
      ['ברוש', [['תאריך', '1.2.26 | 3.4.26']]],
      ['גפן', [['תאריך', '3.4.26']]],
      ['דקל', [['תאריך', '5.5.26']]],
    ]);
    expect(plan.issues.map(({ code, severity, found }) => [code, severity, found])).toEqual([
      ['tiesFromEvents', 'note', '3'],
    ]);
    expect(plan.counts).toMatchObject({ rowsRead: 6, rowsImported: 6, rowsSetAside: 0, organizations: 4, ties: 3 });
  });

  it('as a table of marks does the same', () => {
    expect(
      outcome(
        'Organisation,Sector,Meeting 1,Meeting 2,12.3.26\nAlon,public,x,x,\nBrosh,social,V,,1\nGefen,business,,x,\nDekel,social,,,✓\n',
      ),
    ).toMatchObject({
      role: 'attendance',
      asked: ['role attendance'],
      names: ['Alon', 'Brosh', 'Gefen', 'Dekel'],
      ties: ['Alon – Brosh 1', 'Alon – Gefen 1', 'Brosh – Dekel 1'],
      rows: [4, 4, 0, 0],
    });
  });

  it('stays a list of organisations where someone says so', () => {
    const { ties, names, rows } = outcome(list, withChoice(noChoices, 'm.csv', { shape: 'longList' }));
    expect([ties, names, rows]).toEqual([[], ['אלון', 'ברוש', 'גפן', 'דקל'], [6, 6, 0, 0]]);
  });

  it('can be said of titles that tell nothing', () => {
    const text = 'who\twhat\nAlon\tA\nBrosh\tA\nAlon\tB\nGefen\tB\n';
    const told = withChoice(noChoices, 'm.csv', { shape: 'attendance', headerRow: 1 });
    expect(outcome(text, told).ties).toEqual(['Alon – Brosh 1', 'Alon – Gefen 1']);
  });

  it('speaks of organisations listed beside it, and sets aside a row of another one', () => {
    const { fieldMap, plan } = imported([
      fileOf('m.csv', list),
      fileOf('list.csv', 'שם,מגזר\nאלון,חברתי\nברוש,ציבורי\nגפן,עסקי\n'),
    ]);
    expect(tiesOf(fieldMap)).toEqual(['אלון – ברוש 2', 'אלון – גפן 1', 'ברוש – גפן 1']);
    expect(plan.setAside.map(({ code, row, reason }) => [code, row, reason])).toEqual([
      ['unknownOrganization', 7, 'דקל'],
    ]);
    expect(plan.counts).toMatchObject({ rowsRead: 9, rowsImported: 8, rowsSetAside: 1 });
  });

  it('tells of a large one, and makes no ties of one that is too large', () => {
    const rows = (count: number, event: string) => Array.from({ length: count }, (_, n) => `Body ${n},${event}`);
    const text = ['Organisation,Event', ...rows(401, 'Fair'), ...rows(31, 'Forum')].join('\n');
    const { ties, told } = outcome(text);
    expect(ties.length).toBe((31 * 30) / 2);
    expect(told).toEqual(['warning:eventTooLarge Fair', 'note:largeEvent Forum', 'note:tiesFromEvents 465']);
  });

  const grid = [
    'ארגון,מפגש פתיחה 12.1,שולחן עגול 16.2,ועדת היגוי 20.3,ועדת היגוי 24.4,סה"כ',
    'עירייה,V,V,V,V,4',
    'אופק,V,V,,V,3',
    'קרן,,,V,,1',
    'פורום,,V,,ביטל,1',
    'ביטוח,,,,,0',
    'סה"כ משתתפים,2,3,2,2,9',
  ].join('\n');

  it('as a grid of organisations and dated meetings takes every meeting, and leaves sums and those who cancelled out', () => {
    const { fieldMap, plan, reading } = imported([fileOf('m.csv', grid)]);
    expect(reading.questions.map(({ code, answer }) => [code, answer])).toContainEqual(['role', 'attendance']);
    expect(reading.tables[0]?.columns.map(({ title, field }) => [title, field])).toEqual([
      ['ארגון', 'name'],
      ['מפגש פתיחה 12.1', 'attended'],
      ['שולחן עגול 16.2', 'attended'],
      ['ועדת היגוי 20.3', 'attended'],
      ['ועדת היגוי 24.4', 'attended'],
      ['סה"כ', 'ignore'],
    ]);
    expect(tiesOf(fieldMap)).toEqual(['עירייה – אופק 3', 'עירייה – פורום 1', 'אופק – פורום 1', 'עירייה – קרן 1']);
    expect(fieldMap.ties[0]?.evidence).toBe('מפגש פתיחה 12.1 | שולחן עגול 16.2 | ועדת היגוי 24.4');
    expect(fieldMap.organizations.map(({ name, extra }) => [name, extra])).toEqual([
      ['עירייה', []],
      ['אופק', []],
      ['קרן', []],
      ['פורום', []],
      ['ביטוח', []],
    ]);
    expect(plan.setAside.map(({ code, row, reason }) => [code, row, reason])).toEqual([
      ['notARecord', 7, 'סה"כ משתתפים'],
    ]);
    expect(plan.issues.map(({ code, severity, found }) => [code, severity, found])).toEqual([
      ['totalsLeftOut', 'note', 'סה"כ'],
      ['notARecord', 'warning', 'סה"כ משתתפים'],
      ['readAsAbsent', 'note', 'ביטל ×1'],
      ['tiesFromEvents', 'note', '4'],
    ]);
  });

  it('reads a cross as an absence where every cell says one or the other, and tells of texts that it counts', () => {
    const { ties, told } = outcome('Organisation,Meeting 1,Meeting 2\nA,✓,x\nB,✓,✓\nC,x,✓\nD,Dana,✓\n');
    expect(ties).toEqual(['A – B 1', 'A – D 1', 'B – D 2', 'B – C 1', 'C – D 1']);
    expect(told).toEqual(['note:readAsAbsent x ×2', 'note:readAsTookPart Dana ×1', 'note:tiesFromEvents 5']);
  });

  it('knows months for meetings, and what stands between two of them, but no column of another field', () => {
    const { reading } = imported([
      fileOf('m.csv', 'ארגון,ינואר,השקה,ועדת היגוי,מרץ 2025,חתמו\nא,1,1,כן,,1\nב,1,,לא,1,\nג,,1,כן,1,1\n'),
    ]);
    expect(reading.tables[0]?.columns.map(({ title, field }) => [title, field])).toEqual([
      ['ארגון', 'name'],
      ['ינואר', 'attended'],
      ['השקה', 'attended'],
      ['ועדת היגוי', 'extra'],
      ['מרץ 2025', 'attended'],
      ['חתמו', 'extra'],
    ]);
  });

  it('is not seen in columns of marks that are no events', () => {
    expect(outcome('Organisation,Youth,Elders,Health\nAlon,x,,x\nBrosh,,x,\nGefen,x,,\n')).toMatchObject({
      role: 'organizations',
      ties: [],
    });
  });
});
