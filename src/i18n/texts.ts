import { createInstance, type i18n } from 'i18next';
import type { Language } from './language.ts';
import { resources } from './resources.ts';
import { textOptions } from './textOptions.ts';

/** The texts of both languages, for whoever may load them at once. */
export function createTexts(language: Language): i18n {
  const texts = createInstance();
  void texts.init({ ...textOptions(language), resources, ns: Object.keys(resources.en), initAsync: false });
  return texts;
}
