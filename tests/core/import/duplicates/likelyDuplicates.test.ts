import { describe, expect, it } from 'vitest';
import { scores } from '../../../../src/core/import/duplicates/duplicateReason.ts';
import { likelyDuplicates } from '../../../../src/core/import/duplicates/likelyDuplicates.ts';
import { formsOf } from '../../../../src/core/import/duplicates/nameForms.ts';
import { reasonFor } from '../../../../src/core/import/duplicates/reasonFor.ts';
import { organizationId } from '../../../../src/core/model/ids.ts';
import { newOrganization, type Organization } from '../../../../src/core/model/organization.ts';
import { randomNames } from './randomNames.ts';

type Given = string | (Partial<Organization> & { readonly name: string });

function listOf(...given: readonly Given[]): readonly Organization[] {
  return given.map((one, index) => {
    const change = typeof one === 'string' ? { name: one } : one;
    return { ...newOrganization(organizationId(index + 1), change.name), ...change };
  });
}

const reasonOf = (a: Given, b: Given) => likelyDuplicates(listOf(a, b)).map(({ reason }) => reason);

describe('pairs that must be offered', () => {
  it.each([
    ['עיריית חיפה', ' עיריית  חיפה', 'sameName'],
    ['Green Fund', 'GREEN FUND', 'sameName'],
    ['עמותת "גשר"', 'עמותת גשר', 'sameFolded'],
    ['שָׁלוֹם עכשיו', 'שלום עכשיו', 'sameFolded'],
    ['מתנ״ס הדר', 'מתנ"ס הדר', 'sameName'],
    ["ג'וינט ישראל", 'גוינט ישראל', 'sameFolded'],
    ['בית־הגפן', 'בית הגפן', 'sameFolded'],
    ['Hnutí Duha', 'Hnuti Duha', 'sameFolded'],
    ['Larlee Rosenberg, Barristers & Solicitors', 'Larlee Rosenberg Barristers and Solicitors', 'sameFolded'],
    ['The University of Haifa', 'University of Haifa', 'sameFolded'],
    ['Wisr AI', 'WisrAI', 'sameFolded'],
    ['Galilee Co-op', 'Galilee Coop', 'sameFolded'],
    ['Solidarity', 'Sоlidarity', 'sameFolded'],
    ['מרכז תקוה', 'מרכז תקוה (ע"ר)', 'legalForm'],
    ['אופק חדש', 'אופק חדש בע״מ', 'legalForm'],
    ['נתיב', 'נתיב חל"צ', 'legalForm'],
    ['עמותת נתיב הלב', 'נתיב הלב', 'legalForm'],
    ['Kanooq Industries', 'Kanooq Industries Inc.', 'legalForm'],
    ['Bright Path Ltd', 'Bright Path Limited', 'legalForm'],
    ['המכללה האקדמית תל חי', 'תל חי המכללה האקדמית', 'transposedWords'],
    ['Jaffa Youth Centre', 'Youth Centre Jaffa', 'transposedWords'],
    ['עירית חיפה', 'עיריית חיפה', 'spelling'],
    ['קרית שמונה', 'קריית שמונה', 'spelling'],
    ['עירית קרית גת', 'עיריית קריית גת', 'spelling'],
    ['החברה להגנת הטבע', 'חברה להגנת הטבע', 'prefix'],
    ['מרכז הצעירים בלוד', 'מרכז צעירים לוד', 'prefix'],
    ['עירית קריית גת', 'קרית גת, עיריית', 'transposedWords'],
    ['מ.א. משגב', 'מועצה אזורית משגב', 'sameFolded'],
    ['אור ע"ר 580123456', 'אור', 'legalForm'],
    ['שתי"ל - Shatil', 'Shatil', 'otherName'],
    ['Community Foundation', 'Comunity Foundation', 'oneLetter'],
    ['משרד החינוך', 'משרד החניוך', 'oneLetter'],
    ['Orca Water', 'Orca Water Solutions', 'genericWord'],
    ['UCW', 'University Canada West', 'initials'],
    ['מתנ"ס', 'מרכז תרבות נוער ספורט', 'initials'],
    ['Semios (now Almanac)', 'Almanac', 'otherName'],
    ['1460602 B.C. Ltd. dba JustSay', 'JustSay', 'otherName'],
    ['אור ירוק (Or Yarok)', 'Or Yarok', 'otherName'],
    [{ name: 'הסוכנות היהודית', otherNames: ['The Jewish Agency'] }, 'Jewish Agency', 'otherName'],
    [
      { name: 'הסוכנות היהודית', otherNames: ['Jewish Agency'] },
      { name: 'JAFI', otherNames: ['The Jewish Agency'] },
      'otherName',
    ],
  ] as const satisfies readonly (readonly [Given, Given, string])[])('%o and %o: %s', (a, b, reason) => {
    expect(reasonOf(a, b)).toEqual([reason]);
    expect(reasonOf(b, a)).toEqual([reason]);
  });
});

describe('pairs that must not be offered', () => {
  it.each([
    ['מתנ"ס דימונה', 'מתנ"ס ירוחם'],
    ['מרכז צעירים רמלה', 'מרכז צעירים לוד'],
    ['Community Centre North', 'Community Centre South'],
    ['קרן א', 'קרן ב'],
    ['School 12', 'School 13'],
    ['בית ספר יסודי 7', 'בית ספר יסודי 9'],
    ['עיריית חיפה', 'עיריית יפו'],
    ['קרית גת', 'קרית ים'],
    ['מועצה אזורית', 'מועצה מקומית'],
    ['Dragonscale Industries (Canada)', 'Opal (Canada)'],
    ['AI Labs', 'AI Solutions'],
    ['Ltd', 'Inc'],
    ['עיריית חיפה', 'עיריית חיפה אגף הרווחה'],
    ['???', '!!!'],
    ['ABC', 'A Better City Now'],
    ['ויצ"ו (חיפה)', 'ויצ"ו (עכו)'],
    ['מרכז צעירים (עיריית חיפה)', 'עיריית חיפה'],
    ['קול האישה', 'קול האיש'],
  ])('%s and %s', (a, b) => {
    expect(reasonOf(a, b)).toEqual([]);
  });

  it('two branches of one network, each with an id and a town of its own', () => {
    const branch = (code: string, region: string) => ({ name: 'מרכז צעירים', code, regions: [region] });
    expect(reasonOf(branch('1', 'לוד'), branch('2', 'רמלה'))).toEqual([]);
    expect(reasonOf(branch('1', 'Vancouver, BC'), branch('2', 'BC'))).toEqual(['sameName']);
    expect(reasonOf(branch('1', 'לוד'), { name: 'מרכז צעירים' })).toEqual(['sameName']);
  });
});

it('offers the surest first, each pair once, and says how sure it is', () => {
  const list = listOf('עירית לוד', 'Orca Water', 'עיריית לוד', 'Orca Water Ltd', 'orca water');
  expect(likelyDuplicates(list)).toEqual([
    { ids: ['o2', 'o5'], reason: 'sameName', score: 1 },
    { ids: ['o2', 'o4'], reason: 'legalForm', score: 0.93 },
    { ids: ['o4', 'o5'], reason: 'legalForm', score: 0.93 },
    { ids: ['o1', 'o3'], reason: 'spelling', score: 0.8 },
  ]);
});

it('finds what comparing every two would find', () => {
  const list = listOf(...randomNames(240, 7));
  const forms = list.map(formsOf);
  const every = list.flatMap((first, at) =>
    list.slice(at + 1).flatMap((second, distance) => {
      const reason = reasonFor(forms[at] ?? [], forms[at + 1 + distance] ?? []);
      return reason === null ? [] : [`${first.id} ${second.id} ${reason}`];
    }),
  );
  const found = likelyDuplicates(list);
  expect(found.map(({ ids, reason }) => `${ids.join(' ')} ${reason}`).sort()).toEqual(every.sort());
  expect([...new Set(found.map(({ reason }) => reason))].sort()).toEqual(Object.keys(scores).sort());
});

it('does not grow with the square of a list in which all have one name', () => {
  const list = listOf(...Array.from({ length: 3_000 }, () => 'מרכז צעירים'));
  expect(likelyDuplicates(list).length).toBeLessThan(5_000);
});
