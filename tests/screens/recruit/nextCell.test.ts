import { expect, it } from 'vitest';
import { nextCell, type PlotPlace } from '../../../src/screens/recruit/matrix/nextCell.ts';

const places = [
  [0, 1],
  [0, 4],
  [2, 0],
  [2, 2],
  [2, 3],
].map(([row = 0, column = 0]): PlotPlace => ({ row, column, influence: 5 - row, interest: 1 + column }));

function go(from: number, key: string, direction: 'ltr' | 'rtl' = 'ltr') {
  const to = nextCell(places[from] as PlotPlace, key, places, direction);
  return to === null ? null : places.indexOf(to);
}

it('left and right lead to the next cell of the row that somebody stands in, as the page is read', () => {
  expect([go(0, 'ArrowRight'), go(1, 'ArrowRight'), go(1, 'ArrowLeft'), go(3, 'ArrowLeft')]).toEqual([1, null, 0, 2]);
  expect([go(0, 'ArrowLeft', 'rtl'), go(1, 'ArrowRight', 'rtl')]).toEqual([1, 0]);
});

it('up and down lead to the next row that has anybody, there to the nearest', () => {
  expect([go(0, 'ArrowDown'), go(1, 'ArrowDown'), go(4, 'ArrowUp'), go(2, 'ArrowUp')]).toEqual([2, 4, 1, 0]);
  expect([go(0, 'ArrowUp'), go(2, 'ArrowDown'), go(2, 'Enter')]).toEqual([null, null, null]);
});
