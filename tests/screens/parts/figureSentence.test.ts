import { describe, expect, it } from 'vitest';
import type { OrganizationMetricKey } from '../../../src/core/network/catalogue.ts';
import { organizationMetrics } from '../../../src/core/network/catalogue.ts';
import type { NetworkFigureKey } from '../../../src/core/network/networkFigures.ts';
import { withoutBidiControls } from '../../../src/i18n/isolate.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { createTexts } from '../../../src/i18n/texts.ts';
import {
  networkSentence,
  organizationSentence,
  type Said,
  type Sayer,
} from '../../../src/screens/parts/figureSentence.ts';

function sayerOf(language: Language): Sayer {
  const texts = createTexts(language);
  return { language, t: (key, values) => texts.t(key, values), exists: (key) => texts.exists(key) };
}

function said(language: Language, key: OrganizationMetricKey, value: number, further: Partial<Said> = {}): string {
  return withoutBidiControls(organizationSentence(sayerOf(language), key, { value, organizations: 40, ...further }));
}

function saidOfAll(language: Language, key: NetworkFigureKey, value: number): string | null {
  const sentence = networkSentence(sayerOf(language), key, { value, organizations: 40 });
  return sentence === null ? null : withoutBidiControls(sentence);
}

describe('a figure of an organisation in one sentence', () => {
  it('says how many partners of how many', () => {
    expect([0, 1, 2, 9].map((value) => said('en', 'degree', value))).toEqual([
      'Works directly with none of the 39 other organisations on the map.',
      'Works directly with 1 of the 39 other organisations on the map.',
      'Works directly with 2 of the 39 other organisations on the map.',
      'Works directly with 9 of the 39 other organisations on the map.',
    ]);
    expect([0, 1, 2, 9].map((value) => said('he', 'degree', value))).toEqual([
      'אין לו קשר ישיר עם אף אחד מתוך 39 הארגונים האחרים במפה.',
      'קשר ישיר עם ארגון אחד מתוך 39 הארגונים האחרים במפה.',
      'קשר ישיר עם שני ארגונים מתוך 39 הארגונים האחרים במפה.',
      'קשר ישיר עם 9 מתוך 39 הארגונים האחרים במפה.',
    ]);
  });

  it('counts ties, not partners, where direction is kept', () => {
    expect([1, 5].map((value) => said('en', 'degree', value, { directed: true }))).toEqual([
      'There is 1 tie towards it or from it.',
      'There are 5 ties towards it and from it, together.',
    ]);
  });

  it('gives shares in hundredths, and never calls a little nothing', () => {
    expect([0, 0.002, 0.23].map((value) => said('en', 'betweenness', value))).toEqual([
      'No shortest route between other organisations runs through it.',
      'On average <1% of the shortest routes between two others run through it.',
      'On average 23% of the shortest routes between two others run through it.',
    ]);
    expect(said('he', 'betweenness', 0.23)).toBe(
      'בממוצע עוברים דרכו 23% מן המסלולים הקצרים שבין זוגות של ארגונים אחרים.',
    );
  });

  it('turns closeness into steps', () => {
    expect([0, 0.45, 1].map((value) => said('en', 'harmonic', value))).toEqual([
      'No other organisation is within reach along ties.',
      'All in all it is as close to the others as if each were about 2.2 steps away.',
      'It is tied directly to every other organisation.',
    ]);
  });

  it('says where ties lead only beside where the others are', () => {
    expect(said('en', 'ei', -0.5, { elsewhere: 0.8 })).toBe(
      '25% of its ties lead to other sectors; 80% of the other organisations are in other sectors.',
    );
    expect(said('he', 'ei', -0.5, { elsewhere: 0.8 })).toBe(
      '25% מן הקשרים שלו מובילים למגזרים אחרים; 80% מן הארגונים האחרים שייכים למגזרים אחרים.',
    );
  });

  it('is there for every figure in both languages, with nothing left to fill in', () => {
    for (const language of ['en', 'he'] as const) {
      for (const { key } of organizationMetrics) {
        for (const value of [0, 0.4, 1, 2, 7]) {
          const sentence = said(language, key, value, { elsewhere: 0.5 });
          expect(sentence).not.toMatch(/metrics:|says|\{\{|NaN|undefined/);
        }
      }
    }
  });
});

describe('a figure of the network in one sentence', () => {
  it('says density by a hundred possible partnerships', () => {
    expect([0.19, 0.056].map((value) => saidOfAll('en', 'density', value))).toEqual([
      'Of every 100 possible partnerships on this map, 19 exist.',
      'Of every 100 possible partnerships on this map, 5.6 exist.',
    ]);
    expect(saidOfAll('he', 'density', 0.19)).toBe('מכל 100 שותפויות אפשריות במפה קיימות 19.');
  });

  it('is missing where the name of the figure says enough', () => {
    expect(saidOfAll('en', 'pairs', 12)).toBe(null);
  });
});
