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

  it('are looked for at the end alone, blank rows between them', () => {
    const rows = table('Total,,1', 'Beta,social,2', 'Total,,3', ',,', '* a note,,', ',,');
    expect([...rowsBelow(rows, 1)]).toEqual([
      [7, '* a note'],
      [5, 'Total'],
    ]);
  });
});
