import { describe, expect, it } from 'vitest';
import { alignmentReader } from '../../../../src/core/recruitment/matrix/alignment.ts';
import { influenceInterest } from '../../../../src/core/recruitment/matrix/influenceInterest.ts';
import { matrixCells, stepOf } from '../../../../src/core/recruitment/matrix/matrixCells.ts';
import { fieldOf } from '../../../support/fieldOf.ts';
import { shikmaField } from '../../../support/shikma.ts';

describe('the cells of the matrix', () => {
  it('hold everybody who is rated once, from the highest influence and the lowest interest on', () => {
    const matrix = influenceInterest(shikmaField('he'));
    const counts = matrixCells(matrix).map((row) => row.map(({ placed }) => placed.length));
    expect(counts).toHaveLength(5);
    expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(80);
    const sum = (rows: readonly number[], columns: readonly number[]) =>
      rows.flatMap((row) => columns.map((column) => counts[row]?.[column] ?? 0)).reduce((all, one) => all + one, 0);
    expect([sum([0, 1], [3, 4]), sum([0, 1], [0, 1, 2]), sum([2, 3, 4], [3, 4]), sum([2, 3, 4], [0, 1, 2])]).toEqual([
      7, 16, 30, 27,
    ]);
  });

  it('draw a rating between two steps in its own half', () => {
    const scale = { low: 1, top: 5 };
    expect([1, 2.5, 3, 3.2, 3.6, 4.4, 5].map((rating) => stepOf(rating, scale))).toEqual([1, 3, 3, 4, 4, 4, 5]);
  });
});

describe('alignment', () => {
  it.each([
    [
      [5, 3, 1, null],
      ['supports', 'between', 'opposes', null],
    ],
    [
      [2, 0, -1],
      ['supports', 'between', 'opposes'],
    ],
  ])('is read at the middle of its scale: %j', (ratings, read) => {
    const codes = ratings.map((_, index) => `N${index}`);
    const known = Object.fromEntries(codes.map((code, index) => [code, { alignment: ratings[index] ?? null }]));
    const field = fieldOf(codes, [], { known });
    expect(field.organizations.map(alignmentReader(field))).toEqual(read);
  });
});
