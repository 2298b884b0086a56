import { expect, test } from 'vitest';
import { crossTable } from '../../../../src/core/coverage/crossTable.ts';
import { anyCell } from '../../../../src/core/model/target.ts';
import { buildMatrix } from '../../../../src/screens/coverage/matrix/matrixModel.ts';
import { placeOfTarget } from '../../../../src/screens/coverage/matrix/placeOfTarget.ts';
import { shownPlaces } from '../../../../src/screens/coverage/matrix/shownPlaces.ts';
import { fieldOf } from '../../../support/fieldOf.ts';

const field = fieldOf(['A', 'B'], [], {
  known: {
    A: { sector: 'public', topics: ['Bus'], stage: 'active', committee: true },
    B: { sector: 'business', topics: ['Jobs'] },
  },
});
const layout = { rows: 'topic', columns: 'sector', within: null, when: 'today' } as const;
const table = crossTable(field, layout);
const byName = (a: string, b: string) => a.localeCompare(b, 'en');
const sides = {
  rows: shownPlaces('topic', table.rowValues, () => 0, { most: 99, byName }),
  columns: shownPlaces('sector', table.columnValues, () => 0, { most: 99, byName }),
};
const matrix = buildMatrix({ layout, table }, sides, 'listed', () => []);
const third = table.columnValues.indexOf('business');
const placeOf = (cell: Partial<typeof anyCell>, counted: 'engaged' | 'seated' = 'engaged') =>
  placeOfTarget(matrix, layout, { cell: { ...anyCell, ...cell }, counted });

test('a target is where its cell is', () => {
  expect(placeOf({ topic: 'Jobs', sector: 'business' })).toEqual({ row: 1, column: third + 1 });
});

test('seats of a sector are in the row of the committee; the sector itself is the head of its column', () => {
  expect(placeOf({ sector: 'business' }, 'seated')).toEqual({ row: 2, column: third + 1 });
  expect(placeOf({ sector: 'business' })).toEqual({ row: -1, column: third + 1 });
});

test('a target of a topic alone is the head of its row; what is not shown is nowhere', () => {
  expect(placeOf({ topic: 'Jobs' })).toEqual({ row: 1, column: 0 });
  expect(placeOf({ topic: 'Jobs', region: 'North' })).toBeNull();
  expect(placeOf({ topic: 'Parks', sector: 'business' })).toBeNull();
});
