import { describe, expect, it } from 'vitest';
import { usualRules } from '../../src/core/model/fieldMap.ts';
import { noFilter } from '../../src/core/model/filter.ts';
import { withoutBidiControls } from '../../src/i18n/isolate.ts';
import type { Language } from '../../src/i18n/language.ts';
import { changedRules, type RulesSaid, rulesText } from '../../src/i18n/rulesText.ts';
import { createTexts } from '../../src/i18n/texts.ts';

function words(language: Language, backboneName: string | null = 'Alon') {
  const texts = createTexts(language);
  const say = (key: string, values: object = {}) => withoutBidiControls(texts.t(key, { ...values }));
  return { say, list: (names: readonly string[]) => names.join(' + '), usual: usualRules, backboneName };
}

const changed: RulesSaid = {
  direction: 'intersection',
  merge: 'sum',
  engagedFrom: 'leading',
  backbone: 'none',
  tieKinds: ['Funding', '?'],
  asserted: ['oneSide', '?'],
  only: { ...noFilter, sectors: ['public', 'Faith', '?'], topics: ['Work'], regions: ['*', '?'], stages: ['active'] },
};

describe('the rules in words', () => {
  it('are one line where nothing was changed', () => {
    expect(rulesText(usualRules, words('en'))).toBe(
      'Two organisations count as tied when either side says so; direction plays no part. Several ties of a pair count as one; strength counts only in figures that say so.',
    );
    expect(changedRules(usualRules, words('en'))).toEqual([]);
  });

  it('say what differs from the usual first, each once', () => {
    expect(rulesText(changed, words('en', null))).toBe(
      [
        'Only these kinds of tie count: Funding + Kind not known.',
        'Only ties that rest on this word count: One side + Nobody said.',
        'Only these organisations count: Sector: Public + Faith + Sector not known; Topic: Work; Region: Region-wide + Region not known; Stage: Active partner.',
        'Only ties that are mutual or recorded in both directions count.',
        'Where strength counts, the strengths of a pair’s ties are added up.',
        'No organisation is taken as the backbone.',
        'Several ties of a pair count as one; strength counts only in figures that say so.',
      ].join(' '),
    );
  });

  it('are as short as a chip in Hebrew too', () => {
    expect(changedRules(changed, words('he', null)).map(({ rule, chip }) => [rule, chip])).toEqual([
      ['tieKinds', 'רק סוגים: Funding + סוג לא ידוע'],
      ['asserted', 'רק לפי דברי: צד אחד + לא נאמר'],
      [
        'only',
        'רק מגזר: ציבורי + Faith + מגזר לא ידוע; נושא: Work; אזור: כלל־אזורי + אזור לא ידוע; שלב רתימה: שותף/ה פעיל/ה',
      ],
      ['direction', 'רק קשרים הדדיים או בשני הכיוונים'],
      ['merge', 'עוצמות מצטברות'],
      ['backbone', 'ללא ארגון שדרה'],
    ]);
  });

  it('name a backbone that was chosen', () => {
    const chosen = { ...usualRules, backbone: 'o2' };
    expect(changedRules(chosen, words('en'))).toEqual([
      {
        rule: 'backbone',
        sentence: 'The backbone organisation was chosen by hand: Alon.',
        chip: 'Backbone: Alon',
      },
    ]);
  });

  it('keep the stage of engagement for coverage', () => {
    expect(changedRules(changed, words('en'), ['engagedFrom'])).toEqual([
      { rule: 'engagedFrom', sentence: 'Engaged: from stage Leading on.', chip: 'Engaged from: Leading' },
    ]);
  });
});
