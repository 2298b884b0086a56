import { expect, it } from 'vitest';
import { noFilter } from '../../../src/core/model/filter.ts';
import { buildScene } from '../../../src/core/view/buildScene.ts';
import { shownApart } from '../../../src/core/view/shownApart.ts';
import { fieldOf } from '../../support/fieldOf.ts';

const field = fieldOf(
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
  [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
    ['e', 'f'],
  ],
  { known: { e: { sector: 'public' }, g: { sector: 'public' } } },
);

const apart = (sectors: readonly string[]) =>
  shownApart(buildScene(field, null, { filter: { ...noFilter, sectors }, sizeBy: 'ties', tieKinds: [] }));

it('counts the groups and those without ties as they are shown, whatever the filter leaves of them', () => {
  expect(apart([])).toEqual({ groups: [[4, 5]], isolates: [6, 7] });
  expect(apart(['public'])).toEqual({ groups: [], isolates: [6] });
  expect(apart(['?'])).toEqual({ groups: [], isolates: [7] });
});
