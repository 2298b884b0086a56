import { expect, it } from 'vitest';
import { inPlace, targetCellOf } from '../../../src/core/coverage/place.ts';
import { anyCell } from '../../../src/core/model/target.ts';
import { fieldOf } from '../../support/fieldOf.ts';

const field = fieldOf(['A', 'B', 'C'], [], {
  known: {
    A: { sector: 'business', topics: ['Bus'], regions: ['North'], stage: 'active' },
    B: { sector: 'business', topics: ['Bus', 'Jobs'], regionWide: true, stage: 'committed' },
    C: { topics: ['Jobs'], stage: 'declined' },
  },
});

function codesIn(...place: Parameters<typeof inPlace>[0]): readonly (string | null)[] {
  return field.organizations.filter(inPlace(place, field, 'today')).map(({ code }) => code);
}

it('a place holds whoever has every value of it, and nobody is left out of the place without values', () => {
  expect(codesIn({ dimension: 'sector', value: 'business' }, { dimension: 'topic', value: 'Bus' })).toEqual(['A', 'B']);
  expect(codesIn({ dimension: 'region', value: '*' })).toEqual(['B']);
  expect(codesIn({ dimension: 'sector', value: '?' })).toEqual(['C']);
  expect(codesIn({ dimension: 'level', value: 'partners' })).toEqual(['A']);
  expect(codesIn()).toEqual(['A', 'B', 'C']);
});

it('a target is for sectors, topics, regions and populations that are known', () => {
  expect(
    targetCellOf([
      { dimension: 'topic', value: 'Bus' },
      { dimension: 'sector', value: 'business' },
    ]),
  ).toEqual({
    ...anyCell,
    topic: 'Bus',
    sector: 'business',
  });
  expect(
    targetCellOf([
      { dimension: 'population', value: 'Youth' },
      { dimension: 'region', value: '*' },
    ]),
  ).toEqual({
    ...anyCell,
    population: 'Youth',
    region: '*',
  });
  expect(targetCellOf([{ dimension: 'topic', value: '?' }])).toBeNull();
  expect(
    targetCellOf([
      { dimension: 'topic', value: 'Bus' },
      { dimension: 'stage', value: 'active' },
    ]),
  ).toBeNull();
});
