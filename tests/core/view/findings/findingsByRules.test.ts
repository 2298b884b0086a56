import { describe, expect, it } from 'vitest';
import { type AnalysisRules, usualRules } from '../../../../src/core/model/fieldMap.ts';
import { analyzeField } from '../../../../src/core/view/analysis.ts';
import { findingWords } from '../../../../src/core/view/findings/findingWords.ts';
import { mayLeaveTiesOut } from '../../../../src/core/view/findings/wording.ts';
import { shikmaField } from '../../../support/shikma.ts';
import { wordingIn } from '../../../support/wordingIn.ts';

describe('findings under changed rules', () => {
  it.each([
    ['en', 'No tie that the rules count', /^\d{3} ties are recorded, and 0 count: have a look at the rules\.$/],
    ['he', 'אין קשר שנספר לפי הכללים', /^\d{3} קשרים רשומים, ו־0 קשרים נספרים: כדאי לעיין בכללים\.$/],
  ] as const)('say of a network without a counted tie how many are recorded (%s)', (language, title, text) => {
    const field = { ...shikmaField(language), rules: { ...usualRules, tieKinds: ['nothing of the kind'] } };
    const [finding] = analyzeField(field).findings;
    expect(finding?.code).toBe('noTies');
    const words = finding === undefined ? null : findingWords(finding, wordingIn(language, field));
    expect(words).toMatchObject({ figure: '0', title, lines: [] });
    expect(words?.text).toMatch(text);
  });

  it('speak of the ties that the rules count, and not of all', () => {
    const wording = { ...wordingIn('en', shikmaField('en')), list: String, isLimited: true };
    const isolates = { code: 'isolates', organizations: [], unheard: [], influential: [], onlyVoices: [] } as const;
    expect(findingWords(isolates, wording).title).toBe('No tie that counts');
    expect(findingWords(isolates, { ...wording, isLimited: false }).title).toBe('No ties at all');
  });

  it('are limited by each rule that may leave a tie out', () => {
    const changes: readonly Partial<AnalysisRules>[] = [
      {},
      { merge: 'sum' },
      { tieKinds: ['Joint'] },
      { asserted: ['staff'] },
      { direction: 'intersection' },
      { only: { ...usualRules.only, sectors: ['public'] } },
    ];
    expect(changes.map((change) => mayLeaveTiesOut({ ...usualRules, ...change }))).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
  });
});
