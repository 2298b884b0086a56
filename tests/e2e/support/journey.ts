import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Language, languages } from '../../../src/i18n/language.ts';
import { expectField } from './expectField.ts';
import type { Field } from './field.ts';
import { noTroubles, type Troubles, watchTroubles } from './watch.ts';
import { languageShown, type Words, wordsOf } from './words.ts';

/** A fresh browser profile with the program open in it. */
export interface Journey {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Opens the program as another server of this computer serves it. */
  visit(origin: string): Promise<void>;
  readonly language: Language;
  /** The words of that language. */
  readonly words: Words;
  /** What went wrong since the last call; a test that provokes trouble on purpose takes it away here. */
  takeTroubles(): Promise<Troubles>;
}

/** What a person does. It ends by saying what is open, and the screens are then compared with what the terminal makes of it. */
type Walk = (journey: Journey) => Promise<Field>;

export interface Settings {
  readonly width?: number;
  readonly height?: number;
}

const output = join('tests', 'e2e', '.output');

const wanted = process.env.SADEH_E2E_LANG;
const chosenLanguages = languages.filter((language) => !wanted || language === wanted);

/** The languages of the person at the browser, first choice first. */
const preferences = { he: 'he-IL', en: 'en-GB' } as const satisfies Record<Language, string>;

let browser: Browser;

/** Call once in every file of end-to-end tests. */
export function setStage(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());
}

/** The same journey in Hebrew and in English. */
export function journeyInBothLanguages(name: string, walk: Walk, settings: Settings = {}): void {
  for (const language of chosenLanguages) journey(`${name} [${language}]`, language, walk, settings);
}

/**
 * A journey about what no language changes: in one of the two, always the same, by the last letter of its name; or in the
 * language that was asked for.
 */
export function journeyInOneLanguage(name: string, walk: Walk, settings: Settings = {}): void {
  const language = chosenLanguages[(name.codePointAt(name.length - 1) ?? 0) % chosenLanguages.length];
  if (language !== undefined) journey(`${name} [${language}]`, language, walk, settings);
}

/**
 * A test in a fresh profile. Whatever it is about, it ends by comparing the screens with the terminal, and by asking that no
 * security policy was broken, nothing outside the origin was asked for, and nothing stood on the console in red.
 */
export function journey(name: string, language: Language, walk: Walk, settings: Settings = {}): void {
  if (!chosenLanguages.includes(language)) {
    // Said, not left out: a file without any test would count as one that failed.
    test.skip(name);
    return;
  }
  test(name, async () => {
    const context = await browser.newContext({
      locale: preferences[language],
      timezoneId: 'Asia/Jerusalem',
      viewport: { width: settings.width ?? 1440, height: settings.height ?? 900 },
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    const watch = await watchTroubles(context);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const takeTroubles = async () => {
      // A violation is told after the deed: give its event time to arrive.
      await page.waitForTimeout(100);
      return watch.take();
    };
    try {
      const visit = async (origin: string) => {
        watch.allow(origin);
        await page.goto(`${origin}/`);
        // Until something stands there nobody could press or drop anything.
        await page.locator('#root h1').first().waitFor({ state: 'attached' });
        expect(await languageShown(page)).toBe(language);
      };
      await visit(inject('origin'));
      const words = wordsOf(language);
      await expectField(page, await walk({ page, context, visit, language, words, takeTroubles }));
      expect(await takeTroubles()).toEqual(noTroubles);
    } catch (error) {
      await photograph(page, name);
      throw error;
    } finally {
      await context.close();
    }
  });
}

async function photograph(page: Page, name: string): Promise<void> {
  mkdirSync(output, { recursive: true });
  const path = join(output, `${name.replace(/[^\w[\] -]+/g, '_')}.png`);
  await page.screenshot({ path }).then(
    () => console.error(`What the page looked like: ${path}`),
    () => console.error('The page could not be photographed'),
  );
}
