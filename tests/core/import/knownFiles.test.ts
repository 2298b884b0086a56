import { describe, expect, it } from 'vitest';
import { importedBefore } from '../../../src/core/import/knownFiles.ts';
import type { TableReading } from '../../../src/core/import/reading.ts';

const sheets = ['Organisations', 'Ties'].map(
  (sheet) =>
    ({ file: `field.xlsx › ${sheet}`, fileName: 'field.xlsx', sheet, role: 'ties', hash: 'ab' }) as TableReading,
);

describe('a workbook that was imported before', () => {
  it('is told of once, by the name of the file and not of a sheet', () => {
    const before = [
      { name: 'first.xlsx › Organisations', rows: 2, hash: 'ab' },
      { name: 'first.xlsx › Ties', rows: 3, hash: 'ab' },
    ];
    expect(importedBefore(sheets, before as never).map(({ file, found }) => [file, found])).toEqual([
      ['field.xlsx', 'first.xlsx'],
    ]);
  });

  it('is none where its bytes are others', () => {
    expect(importedBefore(sheets, [{ name: 'first.xlsx › Ties', rows: 3, hash: 'cd' }] as never)).toEqual([]);
  });
});
