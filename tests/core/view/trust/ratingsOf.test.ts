import { expect, it } from 'vitest';
import { partnerScoresOf } from '../../../../src/core/view/trust/partnerScoresOf.ts';
import { mostOf, ratingsOf } from '../../../../src/core/view/trust/ratingsOf.ts';
import { fileOf, imported } from '../../../support/importing.ts';

const organizations = fileOf('o.csv', 'id,name\nA,Alon\nB,Brosh\n');
const fieldWith = (ties: string) => imported([organizations, fileOf('t.csv', ties)]).fieldMap;

it('ratings are read from the further columns of ties, in either language, without what nobody answered', () => {
  const english = fieldWith('rater,ratee,Reliability,Shared mission,Openness (1-5)\nA,B,3,,5\nB,A,0,1,\n');
  const hebrew = fieldWith('ארגון מדרג,ארגון מדורג,אמינות,שותפות למטרה,פתיחות (1-5)\nA,B,3,,5\nB,A,0,1,\n');
  const [alon, brosh] = english.organizations.map(({ id }) => id);
  const expected = [
    { rater: alon, ratee: brosh, items: new Map(Object.entries({ reliability: 3, openness: 5 })) },
    { rater: brosh, ratee: alon, items: new Map(Object.entries({ reliability: 0, mission: 1 })) },
  ];
  expect([ratingsOf(english), ratingsOf(hebrew)]).toEqual([expected, expected]);
  expect(english.ties.map(({ directed }) => directed)).toEqual([true, true]);
});

it('how sure a file is of a tie is no rating: a column of reliability alone is one of confidence', () => {
  const field = fieldWith('from,to,reliability\nA,B,3\n');
  expect(field.ties.map(({ confidence }) => confidence)).toEqual(['3']);
  expect([ratingsOf(field), partnerScoresOf(field)]).toEqual([[], null]);
});

it('the scale ends at four, or where a title or an answer says', () => {
  const mostIn = (ties: string) => {
    const field = fieldWith(ties);
    return mostOf(field, ratingsOf(field));
  };
  expect([
    mostIn('rater,ratee,openness,mission\nA,B,1,2\n'),
    mostIn('rater,ratee,openness (1-5),mission (1-5)\nA,B,1,2\n'),
    mostIn('rater,ratee,openness,mission\nA,B,1,7\n'),
  ]).toEqual([4, 5, 7]);
});

it('a tie that is only suggested rates nobody', () => {
  const field = fieldWith('rater,ratee,openness,mission\nA,B,1,2\n');
  expect(ratingsOf({ ...field, ties: field.ties.map((tie) => ({ ...tie, status: 'suggested' as const })) })).toEqual(
    [],
  );
});
