import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { figureText } from '../../src/screens/parts/figureText.ts';
import { sampleField } from './support/field.ts';
import { sampleFile } from './support/files.ts';
import { type Journey, journeyInBothLanguages, setStage } from './support/journey.ts';
import { arrive, openSample, openScreen } from './support/screens.ts';
import { terminalAnalyze } from './support/terminal.ts';

setStage();

const mostSteps = 80;

/** Goes on with Tab until the focus is there, as someone without a mouse would; where it is must be seen on the way. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let step = 0; step < mostSteps; step += 1) {
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    expect(await focusIsSeen(page)).toBe('seen');
  }
  throw new Error(`Not reached by ${mostSteps} presses of Tab`);
}

function focusIsSeen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return 'seen';
    const { width, height } = focused.getBoundingClientRect();
    const style = getComputedStyle(focused);
    const ringed = style.outlineStyle !== 'none' || style.boxShadow !== 'none' || focused.matches('.field-canvas');
    return width > 0 && height > 0 && ringed ? 'seen' : `not seen: ${focused.outerHTML.slice(0, 200)}`;
  });
}

/** The card of the terminal's strongest broker is open, and its figures are the terminal's. */
async function expectTopBroker({ page, language, words }: Journey): Promise<void> {
  const { metrics, articulationPoints, withoutBackbone } = await terminalAnalyze(sampleField(language).files);
  const [top = '', figures] =
    Object.entries(metrics).sort(([, a], [, b]) => (b.betweenness ?? 0) - (a.betweenness ?? 0))[0] ?? [];
  const card = page.locator(`aside[data-organization="${top}"]`);
  await card.waitFor();
  const shown = (metric: string) => card.locator(`[data-metric="${metric}"] .number`).allTextContents();
  const count = (value: number | undefined) => figureText(language, value ?? null, 'count');
  const ratio = (value: number | null | undefined) => figureText(language, value ?? null, 'ratio');
  expect(await shown('betweenness')).toEqual([ratio(figures?.betweenness)]);
  expect(await shown('degree')).toEqual([count(figures?.degree)]);
  expect(await shown('harmonic')).toEqual([ratio(figures?.harmonic)]);
  const without = withoutBackbone?.metrics[top];
  expect(await shown('without-backbone')).toEqual([count(without?.degree), ratio(without?.betweenness)]);
  const cutOff = words('card:cutOff', { count: articulationPoints[top]?.length ?? 0 });
  expect(await card.locator('[data-figure="cut-off"]').textContent()).toBe(cutOff);
}

async function sampleByKeyboard(journey: Journey): Promise<void> {
  const { page, words } = journey;
  await tabTo(page, page.getByRole('button', { name: words('start:sample') }));
  await page.keyboard.press('Enter');
  await arrive(journey, 'map');
}

journeyInBothLanguages(
  'by keyboard alone: from the start, over the ranking, to the card of the top broker',
  async (journey) => {
    const { page } = journey;
    await sampleByKeyboard(journey);
    await tabTo(page, page.locator('nav a[href="#/network"]'));
    await page.keyboard.press('Enter');
    await arrive(journey, 'network');
    await tabTo(page, page.locator('tr[data-organization] button'));
    await page.keyboard.press('Enter');
    await arrive(journey, 'map');
    await expectTopBroker(journey);
    return sampleField(journey.language);
  },
);

journeyInBothLanguages('by keyboard alone: the map can be walked over, and Escape leaves', async (journey) => {
  const { page } = journey;
  await sampleByKeyboard(journey);
  await tabTo(page, page.locator('.field-canvas'));
  await page.keyboard.press('Enter');
  await expectTopBroker(journey);
  const heading = page.locator('aside[data-organization] h2');
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await heading.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('field-canvas');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const card = page.locator('aside[data-organization]');
  await card.waitFor();
  expect(await card.getAttribute('data-organization')).not.toBe('PUB01');
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  return sampleField(journey.language);
});

journeyInBothLanguages('by keyboard alone: the search finds an organisation', async (journey) => {
  const { page, language } = journey;
  const rows = new TextDecoder().decode(sampleFile('shikma', `organisations.${language}.csv`).bytes).split(/\r?\n/);
  const name = rows.find((row) => row.startsWith('PUB01,'))?.split(',')[1] ?? '';
  await sampleByKeyboard(journey);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectTopBroker(journey);
  return sampleField(language);
});

journeyInBothLanguages('in a table Delete empties the cell, and only Ctrl+Delete deletes the row', async (journey) => {
  const { page, words, language } = journey;
  await openSample(journey);
  await openScreen(journey, 'organizations');
  const rows = page.locator('tr[data-organization]');
  const cell = (column: string) => page.locator(`tr[data-organization="PUB01"] [data-column="${column}"]`);
  await page.getByRole('searchbox').fill('PUB01');
  await expect.poll(() => rows.count()).toBe(1);
  const topics = await cell('topics').textContent();
  for (const key of ['Delete', 'Backspace']) {
    await cell('topics').click();
    await page.keyboard.press(key);
    await expect.poll(() => cell('topics').textContent()).not.toBe(topics);
    expect(await rows.count()).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => cell('topics').textContent()).toBe(topics);
  }

  await cell('name').click();
  await page.keyboard.press('Delete');
  await page.getByRole('log').getByText(words('organizations:problem.nameMissing')).waitFor();
  expect(await rows.count()).toBe(1);

  await page.keyboard.press('Control+Delete');
  await expect.poll(() => rows.count()).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => rows.count()).toBe(1);
  return sampleField(language);
});
