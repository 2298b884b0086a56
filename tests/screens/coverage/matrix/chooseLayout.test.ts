import { expect, test } from 'vitest';
import { chooseColumns, chooseRows } from '../../../../src/screens/coverage/matrix/chooseLayout.ts';

const layout = { rows: 'topic', columns: 'sector', within: { dimension: 'region', value: 'North' } } as const;

test('what is chosen for one side and stands on the other makes the two change places', () => {
  expect(chooseRows(layout, 'sector')).toEqual({ ...layout, rows: 'sector', columns: 'topic' });
  expect(chooseColumns(layout, 'topic')).toEqual({ ...layout, rows: 'sector', columns: 'topic' });
  expect(chooseRows(layout, 'stage')).toEqual({ ...layout, rows: 'stage' });
});

test('a filter falls away once its dimension is a side of the matrix', () => {
  expect(chooseColumns(layout, 'region')).toEqual({ rows: 'topic', columns: 'region', within: null });
  expect(chooseRows(layout, 'region')).toEqual({ rows: 'region', columns: 'sector', within: null });
});
