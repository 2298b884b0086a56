import { describe, expect, it } from 'vitest';
import { formatList } from '../../src/i18n/format.ts';
import { isolate, isolateValue } from '../../src/i18n/isolate.ts';
import { preferredLanguage } from '../../src/i18n/language.ts';
import { createTexts } from '../../src/i18n/texts.ts';

describe('Names in sentences', () => {
  it('stand between isolates, without direction controls of their own', () => {
    expect(isolate('a\u202Eb')).toBe('\u2068ab\u2069');
    const texts = createTexts('he');
    expect(texts.t('shell:undoNamed', { step: 'Code (2024).' })).toBe('ביטול פעולה: \u2068Code (2024).\u2069');
  });

  it('leave plain numbers alone', () => {
    expect(isolateValue('1,234.5')).toBe('1,234.5');
    expect(isolateValue('12%')).toBe('12%');
    expect(isolateValue('1–5')).toBe('\u20681–5\u2069');
  });

  it('are isolated one by one in a list, and the list is not isolated again', () => {
    const names = formatList('en', ['קרן השקמה', 'Code\u202E Shikma']);
    expect(names).toBe('\u2068קרן השקמה\u2069 and \u2068Code Shikma\u2069');
    expect(isolateValue(names)).toBe(names);
    expect(isolateValue('a\u2068b')).toBe('\u2068ab\u2069');
  });

  it('that are names of files keep a number before their ending, not behind it', () => {
    expect(isolate('מיפוי 2024.xlsx')).toBe('\u2068מיפוי \u20662024.xlsx\u2069\u2069');
    expect(isolate('מיפוי - עותק (2).csv › גיליון 1')).toBe('\u2068מיפוי - עותק \u2066(2).csv\u2069 › גיליון 1\u2069');
    expect(isolate('partners 2024.xlsx')).toBe('\u2068partners 2024.xlsx\u2069');
    expect(isolate('שותפים.xlsx')).toBe('\u2068שותפים.xlsx\u2069');
    const names = formatList('he', ['מיפוי 2024.xlsx', 'ties.csv']);
    expect(names).toBe('\u2068מיפוי \u20662024.xlsx\u2069\u2069 ו־\u2068ties.csv\u2069');
    expect(isolateValue(names)).toBe(names);
  });

  it('come out as written, marks of templates and of markup included', () => {
    const texts = createTexts('en');
    expect(texts.t('shell:undoNamed', { step: '<b>{{x}} $t(shell:undo)' })).toBe(
      'Undo: \u2068<b>{{x}} $t(shell:undo)\u2069',
    );
  });

  it('agree with their number in Hebrew: one, two, many', () => {
    const texts = createTexts('he');
    expect([1, 2, 5, 1200].map((count) => texts.t('terms:organizations', { count }))).toEqual([
      'ארגון אחד',
      'שני ארגונים',
      '5 ארגונים',
      '1,200 ארגונים',
    ]);
  });
});

describe('The first language', () => {
  it('is the first of the browser’s languages that the program speaks, else English', () => {
    expect(preferredLanguage(['fr-FR', 'he-IL', 'en'])).toBe('he');
    expect(preferredLanguage(['en-US', 'he'])).toBe('en');
    expect(preferredLanguage(['iw'])).toBe('he');
    expect(preferredLanguage(['fr'])).toBe('en');
    expect(preferredLanguage([])).toBe('en');
  });
});
