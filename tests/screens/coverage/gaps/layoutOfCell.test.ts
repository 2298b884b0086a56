import { expect, test } from 'vitest';
import { anyCell } from '../../../../src/core/model/target.ts';
import { layoutOfCell } from '../../../../src/screens/coverage/gaps/layoutOfCell.ts';

const usual = { rows: 'topic', columns: 'sector', within: null } as const;
const business = { ...anyCell, sector: 'business' };

test('a cell that is in the matrix leaves it as it is, whichever way round', () => {
  expect(layoutOfCell({ ...business, topic: 'Art' }, usual)).toBeNull();
  expect(layoutOfCell({ ...business, topic: 'Art' }, { rows: 'sector', columns: 'topic', within: null })).toBeNull();
  expect(layoutOfCell(business, { rows: 'region', columns: 'sector', within: null })).toBeNull();
  expect(layoutOfCell({ ...anyCell, region: 'North' }, { rows: 'topic', columns: 'region', within: null })).toBeNull();
});

test('a cell of other dimensions lays the matrix out by them', () => {
  expect(layoutOfCell({ ...business, region: 'North' }, usual)).toEqual({
    rows: 'region',
    columns: 'sector',
    within: null,
  });
  expect(layoutOfCell({ ...anyCell, topic: 'Art', region: 'North' }, usual)).toEqual({
    rows: 'topic',
    columns: 'region',
    within: null,
  });
});

test('a filter that the cell is not of falls away, and a third value becomes the filter', () => {
  const north = { dimension: 'region', value: 'North' } as const;
  expect(layoutOfCell({ ...business, topic: 'Art' }, { ...usual, within: north })).toEqual(usual);
  expect(layoutOfCell({ ...business, topic: 'Art', region: 'North' }, usual)).toEqual({ ...usual, within: north });
});

test('a cell of four values, or of none, fits no matrix', () => {
  expect(layoutOfCell(anyCell, usual)).toBeNull();
  expect(layoutOfCell({ sector: 'business', topic: 'Art', region: 'North', population: 'Youth' }, usual)).toBeNull();
});
