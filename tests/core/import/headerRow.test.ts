import { expect, it } from 'vitest';
import { findHeaderRow } from '../../../src/core/import/headerRow.ts';
import { fileOf, imported } from '../../support/importing.ts';

it('a row in which one known word comes again and again is no row of titles', () => {
  const rows = ['A,A,public', 'B,B,social', 'partner,partner,partner'].map((row) => row.split(','));
  expect(findHeaderRow(rows)).toEqual({ row: 0, confidence: 'guess' });
});

it('titles of which two are the same are titles all the same', () => {
  const { reading, fieldMap } = imported([fileOf('a.csv', 'שם,שם,מגזר\nאלון,א,ציבורי\nברוש,ב,חברתי\n')], {
    version: 1,
    tables: [{ file: 'a.csv', columns: { 0: 'name' } }],
  });
  expect(reading.tables[0]?.headerRow).toBe(1);
  expect(fieldMap.organizations.map(({ name, extra }) => [name, extra])).toEqual([
    ['אלון', [['שם (2)', 'א']]],
    ['ברוש', [['שם (2)', 'ב']]],
  ]);
});
