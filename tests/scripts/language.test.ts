import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { directionOf, isLanguage, preferredLanguage } from '../../src/i18n/language.ts';

const script = readFileSync('public/language.js', 'utf8');

/** What the script that runs before the program makes of the page. */
function pageAfter(kept: string | null, languages: readonly string[], storage = true): { lang: string; dir: string } {
  const documentElement = { lang: '', dir: '' };
  const getItem = (key: string) => (key === 'sadeh.language' ? kept : null);
  const page = {
    navigator: { languages },
    document: { documentElement },
    get localStorage() {
      if (!storage) throw new Error('denied');
      return { getItem };
    },
  };
  runInNewContext(script, page);
  return documentElement;
}

describe('the language before anything is drawn', () => {
  const preferences = [
    ['he-IL', 'en'],
    ['iw'],
    ['en-US', 'he'],
    ['fr', 'he'],
    ['fr', 'de'],
    [],
    ['EN-gb'],
    ['constructor'],
  ];
  const cases = preferences.flatMap((languages) => [null, 'he', 'en', 'fr'].map((kept) => [kept, languages] as const));

  it.each(cases)('is the one that the program will choose: kept %s, browser %j', (kept, languages) => {
    const language = isLanguage(kept) ? kept : preferredLanguage(languages);
    expect(pageAfter(kept, languages)).toEqual({ lang: language, dir: directionOf(language) });
  });

  it('is chosen when storage is switched off', () => {
    expect(pageAfter('en', ['he'], false)).toEqual({ lang: 'he', dir: 'rtl' });
  });
});
