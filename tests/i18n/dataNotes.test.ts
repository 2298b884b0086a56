import { expect, test } from 'vitest';
import { provenanceNotes, responseNotes } from '../../src/i18n/dataNotes.ts';
import { withoutBidiControls } from '../../src/i18n/isolate.ts';
import type { Language } from '../../src/i18n/language.ts';
import { createTexts } from '../../src/i18n/texts.ts';

function words(language: Language) {
  const texts = createTexts(language);
  return {
    say: (key: string, values: object = {}) => withoutBidiControls(texts.t(key, { ...values })),
    list: (names: readonly string[]) => names.join(' + '),
    percent: (share: number) => `${Math.round(100 * share)}%`,
  };
}

const sectors = [
  { sector: 'business', asked: 3, answered: 1 },
  { sector: 'Faith', asked: 2, answered: 1 },
  { sector: null, asked: 1, answered: 0 },
];

test('how many answered, which sectors did not, and what to make of it', () => {
  expect(responseNotes({ asked: 10, answered: 6, rate: 0.6, sectors }, 'weak', words('en'))).toEqual([
    'Under 70%: nothing here speaks for the whole network. The figures describe what those who answered see.',
    '6 of the 10 that were asked answered (60%).',
    'Did not answer: Business 2 of 3 + Faith 1 of 2 + Sector not known 1 of 1.',
    'Whoever did not answer may have ties that nobody named: ties out and confirmed ties are counted among those who answered.',
  ]);
  expect(responseNotes({ asked: 4, answered: 4, rate: 1, sectors: [] }, 'good', words('he'))).toEqual([
    'השיבו 4 מתוך 4 שנשאלו (100%).',
  ]);
  expect(responseNotes({ asked: 0, answered: 0, rate: null, sectors: [] }, 'notAsked', words('en'))).toEqual([]);
});

test('whose word the ties rest on, the largest share first', () => {
  const counts = { staff: 1, oneSide: 5, bothSides: 0, document: 0, '?': 4 };
  expect(provenanceNotes({ ties: 10, counts, suggested: 1 }, words('en'))).toEqual([
    'The ties rest on the word of: One side 50% + Nobody said 40% + Staff 10%.',
    'One suggested tie counts in no figure.',
  ]);
  expect(provenanceNotes({ ties: 10, counts: { staff: 0, '?': 10 }, suggested: 0 }, words('he'))).toEqual([
    'לא נאמר לפי דברי מי הקשרים: הצוות, צד אחד, שני הצדדים או מסמך.',
  ]);
  expect(provenanceNotes({ ties: 0, counts: { '?': 0 }, suggested: 0 }, words('en'))).toEqual([]);
});
