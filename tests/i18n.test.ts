import { describe, expect, it } from 'vitest';
import { resources } from '../src/i18n/resources.ts';
import {
  baseKey,
  findHardWords,
  findKeyUses,
  findStepKeys,
  findWords,
  flatten,
  isPlural,
  type KeyUse,
  placeholders,
  sourcesWithTexts,
} from './support/textKeys.ts';

const en = flatten(resources.en);
const he = flatten(resources.he);
const both = [en, he];
const areas = Object.keys(resources.en);
const sources = sourcesWithTexts();

/** Written the same in both languages: names, keys of a keyboard, kinds of file, pure figures. */
const sameInBoth =
  /^[^\p{L}]*$|^(Sadeh|שדה|English|עברית|Ctrl K|CSV|TSV|PNG|SVG|JSON|UTF-8|UTF-16 ?(LE|BE)?|Windows-1255)$/iu;

function baseKeys(texts: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...texts.keys()].map(baseKey))].sort();
}

function formsOf(texts: ReadonlyMap<string, string>, base: string): readonly (readonly [string, string])[] {
  return [...texts].filter(([key]) => baseKey(key) === base);
}

/** Every `{{name}}` of a key in a language, over its plural forms. */
function placeholdersOf(texts: ReadonlyMap<string, string>, base: string): readonly string[] {
  return [...new Set(formsOf(texts, base).flatMap(([, text]) => placeholders(text)))].sort();
}

function badTexts(texts: ReadonlyMap<string, string>, bad: (text: string) => boolean): readonly string[] {
  return [...texts].filter(([, text]) => bad(text)).map(([key, text]) => `${key}: ${text}`);
}

/** A text without what is filled in. */
function own(text: string): string {
  return text.replace(/\{\{[^}]*\}\}/g, '').trim();
}

describe('the texts of the two languages', () => {
  it('have the same keys', () => {
    expect(baseKeys(he)).toEqual(baseKeys(en));
    expect(en.size).toBeGreaterThan(100);
  });

  it('have every plural form that the language needs, and no other', () => {
    for (const [language, texts] of [
      ['en', en],
      ['he', he],
    ] as const) {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const plurals = [...new Set([...texts.keys()].filter(isPlural).map(baseKey))];
      const wrong = plurals.filter((base) => {
        const forms = formsOf(texts, base).map(([key]) => key.slice(base.length + 1));
        return needed.some((form) => !forms.includes(form)) || forms.some((form) => !needed.includes(form as never));
      });
      expect({ language, wrong }).toEqual({ language, wrong: [] });
    }
  });

  it('have the same values to fill in', () => {
    const different = baseKeys(en).filter(
      (base) => placeholdersOf(en, base).join() !== placeholdersOf(he, base).join(),
    );
    expect(different).toEqual([]);
  });

  it('are never empty, and have no space at an end or twice', () => {
    for (const texts of both) {
      expect(badTexts(texts, (text) => text.trim() === '' || text !== text.trim() || / {2}/.test(text))).toEqual([]);
    }
  });

  it('differ: nothing is left in the other language', () => {
    const same = [...en].filter(([key, text]) => he.get(key) === text && !sameInBoth.test(own(text)));
    const latinOnly = badTexts(he, (text) => !/[א-ת]/.test(text) && !sameInBoth.test(own(text)));
    expect({ same, latinOnly }).toEqual({ same: [], latinOnly: [] });
  });
});

describe('the sources', () => {
  const uses = sources.flatMap(({ file, text }) => findKeyUses(file, text, areas));
  const keys = baseKeys(en);
  const words = new Set(sources.flatMap(({ file, text }) => [...findWords(file, text)]));

  /** A template asks for a key only if each word that would go in stands somewhere in the sources. */
  function asksFor(use: KeyUse, key: string): boolean {
    const fillings = use.fillings(key);
    return fillings?.flatMap((filling) => filling.split('.')).every((word) => words.has(word)) ?? false;
  }

  it('ask for no text that is missing', () => {
    const missing = uses.filter((use) => !keys.some((key) => use.fillings(key)));
    expect(missing.map((use) => `${use.file}: ${use.written}`)).toEqual([]);
  });

  it('use every text', () => {
    expect(keys.filter((key) => !uses.some((use) => asksFor(use, key)))).toEqual([]);
    expect(uses.length).toBeGreaterThan(50);
  });

  it('name every step of the history in words that exist', () => {
    const steps = sources
      .filter(({ file }) => file.startsWith('src/app/commands/'))
      .flatMap(({ file, text }) => findStepKeys(file, text).map((key) => ({ file, key })));
    expect(steps.filter(({ key }) => !keys.includes(`commands:${key}`))).toEqual([]);
    expect(steps.length).toBeGreaterThan(5);
  });

  it('have no words for people in them', () => {
    expect(sources.flatMap(({ file, text }) => findHardWords(file, text))).toEqual([]);
  });
});

describe('English', () => {
  it('says organisation and tie', () => {
    expect(badTexts(en, (text) => /\borganiz|\b(edges?|nodes?|vertex|vertices)\b/i.test(own(text)))).toEqual([]);
  });
});

describe('Hebrew', () => {
  it('speaks to everyone: no masculine imperative begins a sentence', () => {
    const imperatives = [
      ...[
        'לחץ',
        'בחר',
        'גרור',
        'הקלד',
        'הורד',
        'פתח',
        'הוסף',
        'מחק',
        'ערוך',
        'שלח',
        'הכנס',
        'חפש',
        'סנן',
        'בטל',
        'נסה',
      ],
      ...['בדוק', 'העלה', 'הצג', 'הסתר', 'הדבק', 'העתק', 'שנה', 'הפעל', 'אשר', 'חזור', 'המתן', 'ראה', 'השאר', 'הגדר'],
    ];
    const start = new RegExp(`(^|[.!?:;–—] )(${imperatives.join('|')})(?![א-ת])`);
    expect(badTexts(he, (text) => start.test(text))).toEqual([]);
  });

  it('joins words with a maqaf, not a hyphen', () => {
    expect(badTexts(he, (text) => /[א-ת]-[א-ת\d{A-Za-z]/.test(text))).toEqual([]);
  });
});

describe('the search for texts in sources', () => {
  const source = `
    const a = t('map:title');
    const b = t(\`map:stage.\${stage}.label\`);
    const c = { label: 'map:legend' };
    const url = 'https://example.org';
    const Page = () => <p title="Words here" className="not words">Hello {a} <b>·</b> <kbd>Ctrl K</kbd></p>;
  `;

  it('finds whole keys and templates, and nothing else', () => {
    const uses = findKeyUses('x.tsx', source, ['map', 'shell']);
    expect(uses.map((use) => use.written)).toEqual(['map:title', 'map:stage.*.label', 'map:legend']);
    expect(uses.map((use) => use.fillings('map:stage.active.label'))).toEqual([null, ['active'], null]);
  });

  it('finds the words that could go into a template', () => {
    expect([...findWords('x.ts', "const a = { first: 'second' }; f(`third`);")]).toEqual(['first', 'second', 'third']);
  });

  it('finds the names of steps', () => {
    expect(findStepKeys('x.ts', "const c = { name: { key: 'addTie', values: {} } };")).toEqual(['addTie']);
  });

  it('finds words for people', () => {
    expect(findHardWords('x.tsx', source)).toEqual(['x.tsx: Words here', 'x.tsx: Hello']);
  });

  it('knows keys by their area and reads what is to be filled in', () => {
    expect([...flatten({ map: { a: 'x', deep: { b_one: 'y {{n, number}} {{who}}' } } })]).toEqual([
      ['map:a', 'x'],
      ['map:deep.b_one', 'y {{n, number}} {{who}}'],
    ]);
    expect(placeholders('y {{n, number}} {{ who }}')).toEqual(['n', 'who']);
  });
});
