import { describe, expect, it } from 'vitest';
import { rowsBelow } from '../../../src/core/import/rowsBelow.ts';

const table = (...rows: string[]) =>
  ['name,sector,sum', 'Alpha,social,1', ...rows].map((row) => row.split('|')[0]?.split(',') ?? []);

describe('rows below a table', () => {
  it.each([
    'Total,,3',
    'TOTAL: 3 bodies,,',
    'סה״כ,,3',
    'סך הכל ארגונים - 3,,',
    ',Grand total,₪3',
    '* as told by partners,,',
    'הערה: נתונים חלקיים,,',
    'Source: the ministry,,',
  ])('are no records: %s', (row) => {
    expect([...rowsBelow(table(row), 1).keys()]).toEqual([3]);
  });

  it.each(['Total Youth,social,3', 'Sum,public,3', 'Note,social,', '*Star,social,1', 'Source,,', 'סהר,,3'])(
    'are records: %s',
    (row) => {
      expect(rowsBelow(table(row), 1).size).toBe(0);
    },
  );

  it.each([
    'סה"כ חברתי,,3',
    'סך הכל צפון: 3,,',
    'Subtotal,,3',
    'Grand total,,3',
    'מגזר ציבורי,,',
    'המגזר העסקי,,',
    'The public sector,,',
  ])('are no records between rows either: %s', (row) => {
    expect([...rowsBelow(table(row, 'Beta,public,1'), 1)]).toEqual([[3, row.split(',')[0]]]);
  });

  it.each([
    'Total,,1',
    'מגזר ציבורי,public,',
    'Public Sector Alliance,,',
    'קרן מגזר,,',
    'סהר,,3',
    'Grand Total Ltd,social,3',
  ])('are records between rows: %s', (row) => {
    expect(rowsBelow(table(row, 'Beta,public,1'), 1).size).toBe(0);
  });

  it('are no headings where one column is all there is', () => {
    expect(rowsBelow([['name'], ['מגזר ציבורי'], ['Beta']], 1).size).toBe(0);
  });

  it('totals by their bare name are looked for at the end alone, blank rows between them', () => {
    const rows = table('Total,,1', 'Beta,social,2', 'Total,,3', ',,', '* a note,,', ',,');
    expect([...rowsBelow(rows, 1)]).toEqual([
      [7, '* a note'],
      [5, 'Total'],
    ]);
  });
});
