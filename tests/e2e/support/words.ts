import type { Language } from '../../../src/i18n/language.ts';
import { createTexts } from '../../../src/i18n/texts.ts';

/** The words on the screen, from the same texts: tests follow the meaning, not the wording. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export function wordsOf(language: Language): Words {
  const texts = createTexts(language);
  return (key, values) => {
    if (!texts.exists(key, { ...values })) throw new Error(`No such text: ${key}`);
    return texts.t(key, { ...values });
  };
}
