import { describe, expect, it } from 'vitest';
import { type CrossLayout, crossTable } from '../../../src/core/coverage/crossTable.ts';
import { shikmaField } from '../../support/shikma.ts';

const field = shikmaField('en');

const table = (rows: CrossLayout['rows'], columns: CrossLayout['columns']) => {
  const found = crossTable(field, { rows, columns, within: null, when: 'today' });
  return Object.fromEntries(
    found.rowValues.map((value, row) => [value, found.cells[row]?.map(({ listed }) => listed.length)]),
  );
};

describe('the matrices of Shikma', () => {
  it('are sector by topic as they were drawn up', () => {
    expect(table('topic', 'sector')).toEqual({
      'Career guidance': [8, 8, 1, 3, 2, 2],
      'Vocational training': [6, 8, 0, 0, 2, 2],
      'Placement and employer relations': [4, 8, 9, 1, 2, 1],
      'Soft and digital skills': [2, 8, 2, 2, 1, 3],
      'Transport and access': [4, 1, 1, 1, 0, 0],
      'Support for youth at risk': [7, 9, 0, 4, 4, 2],
      'Young entrepreneurship': [2, 4, 2, 2, 1, 0],
    });
  });

  it('are sector by region, with working everywhere apart', () => {
    expect(table('region', 'sector')).toEqual({
      'Neve Shikma': [5, 12, 5, 4, 2, 2],
      'Kiryat Alon': [3, 5, 2, 2, 0, 1],
      'Wadi towns': [3, 3, 0, 1, 1, 0],
      "Mevo'ot Shikma": [1, 4, 2, 2, 0, 0],
      'Hill villages': [1, 1, 1, 0, 1, 0],
      '*': [8, 6, 2, 0, 4, 4],
    });
  });

  it('have seven cells of topic by region with nobody local', () => {
    const { rowValues, columnValues, cells } = crossTable(field, {
      rows: 'topic',
      columns: 'region',
      within: null,
      when: 'today',
    });
    const empty = columnValues.flatMap((region, column) =>
      rowValues.flatMap((topic, row) =>
        region !== '*' && cells[row]?.[column]?.listed.length === 0 ? [`${topic}, ${region}`] : [],
      ),
    );
    expect(empty).toEqual([
      'Soft and digital skills, Hill villages',
      'Transport and access, Hill villages',
      'Vocational training, Hill villages',
      'Young entrepreneurship, Hill villages',
      'Transport and access, Kiryat Alon',
      'Soft and digital skills, Wadi towns',
      'Transport and access, Wadi towns',
    ]);
  });

  it('are the same cell for cell in the Hebrew sample', () => {
    const counts = (language: 'he' | 'en') =>
      crossTable(shikmaField(language), { rows: 'sector', columns: 'stage', within: null, when: 'today' }).cells.map(
        (row) => row.map(({ listed, engaged, seated }) => [listed.length, engaged.length, seated.length]),
      );
    expect(counts('he')).toEqual(counts('en'));
  });
});
