import { expect, test } from 'vitest';
import {
  assertionOf,
  isOwnProvenanceWord,
  saysEnded,
  statusOf,
} from '../../../../src/core/import/words/provenanceWords.ts';
import { tieAssertions, tieStatuses } from '../../../../src/core/model/tie.ts';
import type { Language } from '../../../../src/i18n/language.ts';
import { createTexts } from '../../../../src/i18n/texts.ts';

test.each(['en', 'he'] as const)(
  'what the program itself writes is read back without a guess [%s]',
  (language: Language) => {
    const { t } = createTexts(language);
    const asserted = tieAssertions.map((one) => t(`rules:asserted.${one}`));
    const statuses = tieStatuses.map((one) => t(`ties:status.${one}`));
    expect(asserted.map(assertionOf)).toEqual(tieAssertions);
    expect(statuses.map(statusOf)).toEqual(tieStatuses);
    expect([...asserted, ...statuses].map(isOwnProvenanceWord)).toEqual([true, true, true, true, true, true]);
  },
);

test('a word that says neither says nothing', () => {
  expect(['', 'confirmed', 'signed', 'מאומת'].map((text) => [assertionOf(text), statusOf(text)])).toEqual([
    [null, null],
    [null, null],
    [null, null],
    [null, null],
  ]);
  expect([assertionOf('ONE-SIDED'), statusOf('קשר מוצע'), isOwnProvenanceWord('planned')]).toEqual([
    'oneSide',
    'suggested',
    false,
  ]);
});

test.each([
  [
    'suggested',
    'מוצע, הצעה, מתוכנן, בתכנון, עתידי, פוטנציאלי, אפשרי, suggested, proposed, Planned, future, potential, possible, to be made',
  ],
  ['recorded', 'קיים, פעיל, רשום, existing, Active, current, recorded, live'],
  [null, 'הסתיים, לא פעיל, ended, Inactive, past, former, signed'],
])('words of ties for %s', (status, words) => {
  const texts = words.split(', ');
  expect(texts.map(statusOf)).toEqual(texts.map(() => status));
});

test('a tie that has ended is neither there nor suggested', () => {
  const texts = ['הסתיים', 'לא פעיל/ה', 'ended', 'Inactive', 'past', 'former', 'active', 'planned', 'signed', ''];
  expect(texts.filter(saysEnded)).toEqual(['הסתיים', 'לא פעיל/ה', 'ended', 'Inactive', 'past', 'former']);
});
