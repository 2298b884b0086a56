import type { Page } from 'playwright-core';
import { type Language, languages } from '../../../src/i18n/language.ts';
import { createTexts } from '../../../src/i18n/texts.ts';

/** The words on the screen, from the same texts: tests follow the meaning, not the wording. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const allTexts = { he: createTexts('he'), en: createTexts('en') } as const satisfies Record<Language, unknown>;

export function wordsOf(language: Language): Words {
  const texts = allTexts[language];
  return (key, values) => {
    if (!texts.exists(key, { ...values })) throw new Error(`No such text: ${key}`);
    return texts.t(key, { ...values });
  };
}

/** The language that the page is in now, which a journey may have changed. */
export async function languageShown(page: Page): Promise<Language> {
  const lang = await page.locator('html').getAttribute('lang');
  const shown = languages.find((language) => language === lang);
  if (shown === undefined) throw new Error(`The page says that its language is ${lang}`);
  return shown;
}
