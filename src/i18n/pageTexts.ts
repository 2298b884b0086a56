import { type BackendModule, createInstance, type i18n } from 'i18next';
import type { Language } from './language.ts';
import { textOptions } from './textOptions.ts';

const languageFiles: Readonly<Record<Language, () => Promise<Readonly<Record<string, object>>>>> = {
  en: async () => (await import('./english.ts')).english,
  he: async () => (await import('./hebrew.ts')).hebrew,
};

/** The files of this site, a language each. */
const files: BackendModule = {
  type: 'backend',
  init() {},
  read(language, area, done) {
    languageFiles[language as Language]().then(
      (areas) => done(null, areas[area] ?? {}),
      (reason: unknown) => done(reason instanceof Error ? reason : new Error(String(reason)), false),
    );
  },
};

/** The texts of a page in one language; the other comes when it is chosen, or asked for with `loadLanguages`. */
export async function loadPageTexts(language: Language): Promise<i18n> {
  const areas = Object.keys(await languageFiles[language]());
  const texts = createInstance().use(files);
  await texts.init({ ...textOptions(language), ns: areas });
  return texts;
}
