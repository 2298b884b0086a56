import { describe, expect, it } from 'vitest';
import { chosenRoles, fieldsOf } from '../../../src/core/import/fields.ts';
import { languages } from '../../../src/i18n/language.ts';
import { createTexts } from '../../../src/i18n/texts.ts';
import { columnUseWord } from '../../../src/screens/import/importWords.ts';

type Translate = Parameters<typeof columnUseWord>[0];

/** What is asked for must be there: a missing text would be shown by its key. */
function wordsOf(language: (typeof languages)[number], role: (typeof chosenRoles)[number]): readonly string[] {
  const { t, exists } = createTexts(language);
  const translate = ((key: string) => (exists(key) ? t(key) : `no text: ${key}`)) as unknown as Translate;
  return [...fieldsOf(role), 'extra' as const, 'ignore' as const].map((use) => columnUseWord(translate, role, use));
}

describe.each(languages)('the words for what a column can be [%s]', (language) => {
  it.each(chosenRoles)('name every use of a column of %s', (role) => {
    const words = wordsOf(language, role);
    expect(words.filter((word) => word.startsWith('no text') || word.trim() === '')).toEqual([]);
    expect(words).toHaveLength(fieldsOf(role).length + 2);
  });

  it('say of a direction what the table of ties says', () => {
    const { t } = createTexts(language);
    const directed = fieldsOf('ties').indexOf('directed');
    expect(wordsOf(language, 'ties')[directed]).toBe(t('ties:field.directed'));
  });
});
