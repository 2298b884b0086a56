import type { InitOptions } from 'i18next';
import { isolateValue } from './isolate.ts';
import type { Language } from './language.ts';

/** How texts are made, wherever they come from. Every value that goes into a sentence is isolated, so that no name can reorder it. */
export function textOptions(language: Language): InitOptions {
  return {
    lng: language,
    fallbackLng: false,
    defaultNS: 'shell',
    returnNull: false,
    interpolation: { escapeValue: true, escape: (value) => isolateValue(String(value)) },
  };
}
