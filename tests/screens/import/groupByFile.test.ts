import { describe, expect, it } from 'vitest';
import { groupByFile, hasParts } from '../../../src/screens/import/groupByFile.ts';
import { openFirst } from '../../../src/screens/import/openFirst.ts';
import { fileOf } from '../../support/importing.ts';
import { previewed } from '../../support/previewing.ts';
import { workbookOf } from '../../support/workbookOf.ts';

const rows = [['name', 'sector'] as const, ['A', 'Public'] as const];

describe('the tables of the files', () => {
  const book = workbookOf({
    sheets: [
      { name: 'Members', rows },
      { name: 'Old', rows, state: 'hidden' },
    ],
  });
  const { reading } = previewed([{ name: 'book.xlsx', bytes: book }, fileOf('who.csv', 'name\nB\n')]);
  const files = groupByFile(openFirst(reading, []));

  it('stand under their file, hidden ones marked and left out', () => {
    const shown = files.map(({ fileName, tables }) => [
      fileName,
      ...tables.map(({ table: { sheet, hidden, role } }) => [sheet, hidden, role]),
    ]);
    expect(shown).toEqual([
      ['book.xlsx', ['Members', false, 'organizations'], ['Old', true, 'ignore']],
      ['who.csv', [null, false, 'organizations']],
    ]);
  });

  it('have names of their own in a workbook alone', () => {
    expect(files.map(hasParts)).toEqual([true, false]);
  });
});
