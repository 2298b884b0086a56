import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectCoverageOf } from './coverage.ts';
import type { Field } from './field.ts';
import { expectFiguresOf } from './figures.ts';
import { openScreen, show } from './screens.ts';
import { expectSectorsOf } from './sectors.ts';
import { type TerminalAnalysis, terminalAnalyze } from './terminal.ts';
import { languageShown, wordsOf } from './words.ts';

let compared = 0;

/** The languages in which the screens were compared with an analysis as a whole. */
const comparedWhole = new WeakMap<TerminalAnalysis, Set<string>>();

/** How many fields were compared as a whole since the last call. */
export function takeCompared(): number {
  const before = compared;
  compared = 0;
  return before;
}

/**
 * What is on the screens is what the terminal makes of the same files, in whatever language the page is now: every figure of
 * the network with the backbone and without, every cell of the coverage; and, of a page that shows the map, every sector's
 * count in its legend; of a field that was compared before, the network with the backbone and the topics. Where nothing is open, or nothing is in what is open, there is no figure on those screens.
 */
export async function expectField(page: Page, field: Field): Promise<void> {
  if (field === 'noProject') await expectNoProject(page);
  else if (field === 'emptyProject') await expectEmptyProject(page);
  else {
    const analysis = await terminalAnalyze(field.files, field.answers);
    if (new URL(page.url()).hash.startsWith('#/map')) await expectSectorsOf(page, analysis);
    const brief = await wasCompared(page, analysis);
    await expectFiguresOf(page, analysis, brief);
    await expectCoverageOf(page, analysis, brief);
  }
  compared += 1;
}

/**
 * Whether a journey before this one ended with the same field in the same language. Then the whole was compared, and what this one
 * may have changed shows in the network with the backbone and in the topics.
 */
async function wasCompared(page: Page, analysis: TerminalAnalysis): Promise<boolean> {
  const languages = comparedWhole.get(analysis) ?? new Set();
  comparedWhole.set(analysis, languages);
  const language = await languageShown(page);
  const isKnown = languages.has(language);
  languages.add(language);
  return isKnown;
}

const anyFigure = '[data-figure], [data-metric], [data-organization], [data-coverage], [data-sector]';

async function expectNoProject(page: Page): Promise<void> {
  const words = wordsOf(await languageShown(page));
  for (const screen of ['network', 'coverage', 'map'] as const) {
    await show(page, screen, '.start');
    await page.getByRole('button', { name: words('start:sample') }).waitFor();
    expect(await page.locator(anyFigure).count()).toBe(0);
  }
}

async function expectEmptyProject(page: Page): Promise<void> {
  const words = wordsOf(await languageShown(page));
  for (const screen of ['network', 'coverage', 'map'] as const) {
    await openScreen({ page, words }, screen);
    await page.getByRole('heading', { name: words(`${screen}:emptyTitle`) }).waitFor();
    expect(await page.locator(anyFigure).count()).toBe(0);
  }
}
