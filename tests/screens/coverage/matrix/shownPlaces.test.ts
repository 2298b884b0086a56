import { expect, test } from 'vitest';
import { shownPlaces } from '../../../../src/screens/coverage/matrix/shownPlaces.ts';

const byName = (a: string, b: string) => a.localeCompare(b, 'en');
const all = { most: 9, byName };

test('what people named goes by name; sectors, levels and stages keep their order', () => {
  expect(shownPlaces('topic', ['b', 'c', 'a'], () => 1, all)).toEqual({ main: [2, 0, 1], apart: [], all: 3 });
  expect(shownPlaces('stage', ['b', 'c', 'a'], () => 1, all)).toEqual({ main: [0, 1, 2], apart: [], all: 3 });
});

test('working everywhere and what is not known are apart; a topic may be called by a star', () => {
  expect(shownPlaces('region', ['b', 'a', '*', '?'], () => 1, all)).toEqual({ main: [1, 0], apart: [2, 3], all: 2 });
  expect(shownPlaces('topic', ['*', '?'], () => 1, all)).toEqual({ main: [0], apart: [1], all: 1 });
});

test('of many the largest are shown, those set apart beside them', () => {
  const sizes = [3, 9, 5, 20];
  const shown = shownPlaces('topic', ['d', 'c', 'b', '?'], (place) => sizes[place] ?? 0, { most: 2, byName });
  expect(shown).toEqual({ main: [2, 1], apart: [3], all: 3 });
});
