import { expect, it } from 'vitest';
import { trustLevels } from '../../../../src/core/network/trust/trustLevels.ts';

const people = [
  { key: 'dana', organization: 'Alon', sector: 'social' },
  { key: 'omer', organization: 'Alon', sector: 'social' },
  { key: 'rina', organization: 'Brosh', sector: null },
];
const ties = [
  { from: 'dana', to: 'rina', trust: 4 },
  { from: 'omer', to: 'rina', trust: 1 },
  { from: 'dana', to: 'omer', trust: null },
];

it('trust is a mean over ties; a tie that says nothing of it counts as a tie alone; few raters are not to be shown', () => {
  expect(trustLevels(people, ties)).toEqual({
    persons: new Map([
      ['dana', null],
      ['omer', null],
      ['rina', 2.5],
    ]),
    organizations: [
      { from: 'Alon', to: 'Alon', ties: 1, possible: 2, density: 0.5, mean: null, raters: 1, shown: false },
      { from: 'Alon', to: 'Brosh', ties: 2, possible: 2, density: 1, mean: 2.5, raters: 2, shown: false },
    ],
    sectors: [
      { from: 'social', to: 'social', ties: 1, possible: 2, density: 0.5, mean: null, raters: 1, shown: false },
    ],
    within: null,
    between: 2.5,
    overall: 2.5,
    raters: { within: 0, between: 2, overall: 2 },
  });
});

it('ties to oneself and of persons nobody lists change nothing, and a tie said twice is one with the mean', () => {
  const more = [
    { from: 'dana', to: 'dana', trust: 1 },
    { from: 'avi', to: 'rina', trust: 1 },
  ];
  expect(trustLevels(people, [...ties, ...more])).toEqual(trustLevels(people, ties));
  const twice = [{ from: 'dana', to: 'rina', trust: 2 }, ...ties];
  expect(trustLevels(people, twice)).toEqual(
    trustLevels(people, [{ from: 'dana', to: 'rina', trust: 3 }, ...ties.slice(1)]),
  );
});
