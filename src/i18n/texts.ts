import type { i18n } from 'i18next';
import { createInstance } from 'i18next';
import { isolateValue } from './isolate.ts';
import type { Language } from './language.ts';
import { resources } from './resources.ts';

/** The texts of both languages. Every value that goes into a sentence is isolated, so that no name can reorder it. */
export function createTexts(language: Language): i18n {
  const texts = createInstance();
  void texts.init({
    lng: language,
    fallbackLng: false,
    resources,
    ns: Object.keys(resources.en),
    defaultNS: 'shell',
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: true, escape: (value) => isolateValue(String(value)) },
  });
  return texts;
}
