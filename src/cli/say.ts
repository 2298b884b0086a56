import { withoutBidiControls } from '../i18n/isolate.ts';
import type { Language } from '../i18n/language.ts';
import { createTexts } from '../i18n/texts.ts';

/** A text by its key and what is to be filled in. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Sentences for a terminal: without the invisible marks that isolate names on a screen, which would end up in files. */
export function createSay(language: Language): Say {
  const texts = createTexts(language);
  return (key, values) => withoutBidiControls(texts.t(key, values ?? {}));
}
