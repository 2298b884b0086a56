import { expect, it } from 'vitest';
import { type OrganizationId, organizationId } from '../../../../src/core/model/ids.ts';
import { partnerScores } from '../../../../src/core/network/trust/partnerScores.ts';
import type { Rating } from '../../../../src/core/network/trust/rating.ts';

const [a, b, c, d] = [1, 2, 3, 4].map(organizationId) as [
  OrganizationId,
  OrganizationId,
  OrganizationId,
  OrganizationId,
];
const items = { trust: ['trust'], value: ['value'] };
const field = {
  organizations: [a, b, c, d].map((id) => ({ id, responded: null, sector: id === d ? 'social' : 'public' })),
  most: 4,
  items,
};
const rating = (rater: OrganizationId, ratee: OrganizationId, trust: number): Rating => ({
  rater,
  ratee,
  items: new Map([['trust', trust]]),
});
const three = [rating(a, d, 4), rating(b, d, 2), rating(c, d, 3)];

it('a score of three raters may be shown, one of two may not', () => {
  const scoreOf = (ratings: readonly Rating[]) => partnerScores(ratings, field).trust.get(d);
  expect(scoreOf(three)).toEqual({ itemMeans: new Map([['trust', 3]]), raters: 3, score: 3, shown: true });
  expect(scoreOf(three.slice(0, 2))).toEqual({
    itemMeans: new Map([['trust', 3]]),
    raters: 2,
    score: 3,
    shown: false,
  });
});

it('ratings of oneself and of bodies that do not count change nothing', () => {
  const others = [rating(d, d, 1), rating(organizationId(9), d, 1), rating(a, organizationId(9), 1)];
  expect(partnerScores([...three, ...others], field)).toEqual(partnerScores(three, field));
});

it('several ratings of one rater, as of several persons, are one with their mean', () => {
  expect(partnerScores([...three, rating(a, d, 1)], field)).toEqual(
    partnerScores([rating(a, d, 2.5), ...three.slice(1)], field),
  );
});

it('a sector of which fewer than three rated is not to be shown, and one that nobody could rate has no coverage', () => {
  const { sectors } = partnerScores([...three, rating(d, a, 1)], field);
  expect(sectors).toEqual([
    { from: 'public', to: 'public', rated: 0, possible: 6, mean: null, coverage: 0, shown: false },
    { from: 'public', to: 'social', rated: 3, possible: 3, mean: 3, coverage: 1, shown: true },
    { from: 'social', to: 'public', rated: 1, possible: 3, mean: 1, coverage: 1 / 3, shown: false },
    { from: 'social', to: 'social', rated: 0, possible: 0, mean: null, coverage: null, shown: false },
  ]);
});

it('of nobody there is nothing to say, and nothing is zero that is not known', () => {
  expect(partnerScores([], { ...field, organizations: [] })).toEqual({
    responseRate: null,
    trust: new Map(),
    value: new Map(),
    ratings: 0,
    complete: 0,
    meanTrust: null,
    percentOfMost: null,
    density: null,
    mutual: 0,
    asymmetry: null,
    sectors: [],
  });
});
