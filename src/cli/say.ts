import { withoutBidiControls } from '../i18n/isolate.ts';
import type { Language } from '../i18n/language.ts';
import { createTexts } from '../i18n/texts.ts';
import { oneLine } from './oneLine.ts';

/** A text by its key and what is to be filled in. */
export type Say = ((key: string, values?: Readonly<Record<string, string | number>>) => string) & {
  readonly language: Language;
};

/**
 * Sentences for a terminal: without the invisible marks that isolate names on a screen, which would end up in files, and with
 * nothing in what is filled in that a terminal would obey.
 */
export function createSay(language: Language): Say {
  const texts = createTexts(language);
  const say = (key: string, values?: Readonly<Record<string, string | number>>) =>
    withoutBidiControls(texts.t(key, printable(values ?? {})));
  return Object.assign(say, { language });
}

function printable(values: Readonly<Record<string, string | number>>): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? oneLine(value) : value]),
  );
}
