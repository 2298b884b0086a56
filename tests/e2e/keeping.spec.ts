import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fieldOf, sampleField } from './support/field.ts';
import { expectFiguresOf } from './support/figures.ts';
import { sampleFile, type TestFile, textFile } from './support/files.ts';
import { type Journey, journeyInOneLanguage, setStage } from './support/journey.ts';
import { arrive, openEmpty, openSample, openScreen, settle } from './support/screens.ts';
import { terminalAnalyze } from './support/terminal.ts';

setStage();

/** A tie of the sample as its file has it, and the organisation without ties that it is led to instead. */
interface Rerouting {
  readonly from: string;
  readonly to: string;
  readonly instead: string;
  readonly before: readonly TestFile[];
  readonly after: readonly TestFile[];
}

function reroute(language: string): Rerouting {
  const organizations = sampleFile('shikma', `organisations.${language}.csv`);
  const ties = sampleFile('shikma', `ties.${language}.csv`);
  const text = new TextDecoder().decode(ties.bytes);
  const row = text.split(/\r?\n/).find((line) => line.startsWith('PUB10,SOC12,')) ?? '';
  const [, , from = '', to = ''] = row.split(',');
  const names = new TextDecoder().decode(organizations.bytes).split(/\r?\n/);
  const instead = names.find((line) => line.startsWith('BUS10,'))?.split(',')[1] ?? '';
  const changed = row.replace('SOC12', 'BUS10').replace(to, instead);
  return {
    from,
    to,
    instead,
    before: [organizations, ties],
    after: [organizations, textFile(ties.name, text.replace(row, changed))],
  };
}

async function editOnScreen({ page, words }: Journey, { from, to, instead }: Rerouting): Promise<void> {
  await page.getByRole('searchbox').fill(to);
  await page.getByRole('button', { name: words('ties:openNamed', { from, to }) }).click();
  const dialog = page.getByRole('dialog');
  const end = dialog.getByRole('combobox', { name: words('ties:field.to') });
  await end.fill(instead);
  await end.press('Tab');
  await dialog.getByRole('button', { name: words('organizations:form.update') }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function waitUntilSaved(page: Page, saved: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: saved }).waitFor();
}

journeyInOneLanguage(
  'one tie is edited and every figure moves with it; undo, redo and reload hold',
  async (journey) => {
    const { page, words, language } = journey;
    const change = reroute(language);
    const [before, after] = await Promise.all([terminalAnalyze(change.before), terminalAnalyze(change.after)]);
    expect(after.isolates).toEqual(before.isolates.filter((id) => id !== 'BUS10'));

    await openSample(journey);
    await openScreen(journey, 'ties');
    await editOnScreen(journey, change);
    await expectFiguresOf(page, after);

    await page.keyboard.press('Control+z');
    await settle(page);
    await expectFiguresOf(page, before);

    await page.keyboard.press('Control+Shift+z');
    await settle(page);
    await expectFiguresOf(page, after);

    await waitUntilSaved(page, words('shell:saved.saved', { time: '' }).trim());
    await page.reload();
    return fieldOf(change.after);
  },
);

journeyInOneLanguage(
  'all kept projects are in reach from the start, and one that is removed comes back in its place',
  async (journey) => {
    const { page, words, language } = journey;
    for (let made = 0; made < 5; made += 1) {
      await openEmpty(journey);
      await waitUntilSaved(page, words('shell:saved.saved', { time: '' }).trim());
      await page.goto(`${new URL(page.url()).origin}/#/start`);
    }
    const lines = page.locator('.kept li');
    await page.getByRole('button', { name: words('start:showAll', { count: 5 }) }).click();
    expect(await lines.count()).toBe(5);
    await expect.poll(() => lines.nth(2).innerText()).toContain(words('terms:organizations', { count: 0 }));
    const line = await lines.nth(2).innerText();

    await lines.nth(2).getByRole('button').last().click();
    const back = lines.nth(2).getByRole('button', { name: words('start:bringBack') });
    await back.waitFor();
    expect(await back.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => lines.nth(2).innerText()).toBe(line);
    await page.getByRole('button', { name: words('start:sample') }).click();
    await arrive(journey, 'map');
    return sampleField(language);
  },
);

journeyInOneLanguage("Edit on the map's card opens the form there", async (journey) => {
  const { page, words, language } = journey;
  await openSample(journey);
  await page.goto(`${page.url().split('#')[0]}#/map?select=o1`);
  const card = page.locator('aside[data-organization="PUB01"]');
  await card.getByRole('button', { name: words('card:edit') }).click();
  const dialog = page.getByRole('dialog');
  const name = await card.locator('h2').textContent();
  expect(await dialog.getByRole('textbox', { name: words('organizations:field.name') }).inputValue()).toBe(name);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(new URL(page.url()).hash).toBe('#/map?select=o1');
  return sampleField(language);
});
