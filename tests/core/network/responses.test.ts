import { expect, test } from 'vitest';
import { noFilter } from '../../../src/core/model/filter.ts';
import { responsesOf } from '../../../src/core/network/responses.ts';
import { codesOf, fieldOf } from '../../support/fieldOf.ts';

const known = {
  B: { respondent: false, sector: 'business' },
  A: { respondent: false, sector: 'business' },
  C: { respondent: true, sector: 'business' },
  D: { respondent: true, sector: 'public' },
  E: { respondent: false },
  F: {},
} as const;

test('who was asked, who answered, and who did not, by sector', () => {
  const field = fieldOf(['B', 'A', 'C', 'D', 'E', 'F'], [], { known });
  const { silent, ...counts } = responsesOf(field);
  expect(counts).toEqual({
    asked: 5,
    answered: 2,
    rate: 0.4,
    sectors: [
      { sector: 'business', asked: 3, answered: 1 },
      { sector: null, asked: 1, answered: 0 },
    ],
  });
  expect(silent.map(codesOf(field))).toEqual(['A', 'B', 'E']);
});

test('only those count whom the rules count', () => {
  const rules = { only: { ...noFilter, sectors: ['public'] } };
  expect(responsesOf(fieldOf(['A', 'D'], [], { known, rules }))).toEqual({
    asked: 1,
    answered: 1,
    rate: 1,
    silent: [],
    sectors: [],
  });
});

test('where nobody was asked there is no rate', () => {
  expect(responsesOf(fieldOf(['F'], [], { known }))).toEqual({
    asked: 0,
    answered: 0,
    rate: null,
    silent: [],
    sectors: [],
  });
});
