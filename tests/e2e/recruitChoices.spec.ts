import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { seriousFindings } from './support/accessibility.ts';
import { sampleField } from './support/field.ts';
import { sampleFile, type TestFile, textFile } from './support/files.ts';
import { type Journey, journeyInOneLanguage, setStage } from './support/journey.ts';
import { arrive, openSample, openScreen, settle } from './support/screens.ts';
import { terminalRecruit } from './support/terminalRecruit.ts';

setStage();

/** What stands on the screen once every choice has its price. */
async function readList(page: Page) {
  await page.locator('.recruit-report[aria-busy="false"] .recruit-others[aria-busy="false"]').waitFor();
  const rows = await page.locator('.recruit-list [data-approach]').all();
  const chosen = await Promise.all(rows.map((row) => row.getAttribute('data-approach')));
  return { chosen, value: Number(await page.locator('.recruit-order').getAttribute('data-value')) };
}

async function openShortlist(journey: Journey) {
  await openSample(journey);
  await openScreen(journey, 'recruit');
  return readList(journey.page);
}

/** Takes everything back, by keyboard. */
async function undo({ page }: Journey, steps: number): Promise<void> {
  await page.getByRole('heading', { level: 1 }).focus();
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('Control+z');
}

/** The targets of the sample with another weight in one line, counted from 1. */
function weighed(language: string, line: number, weight: string): TestFile {
  const { name, bytes } = sampleFile('shikma', `targets.${language}.csv`);
  const lines = new TextDecoder().decode(bytes).split('\n');
  const cells = (lines[line] ?? '').split(',');
  cells[7] = weight;
  lines[line] = cells.join(',');
  return textFile(name, lines.join('\n'));
}

journeyInOneLanguage('another list is taken by keyboard, closes what it said, and is given back', async (journey) => {
  const { page, words } = journey;
  const before = await openShortlist(journey);
  const chip = page.locator('.recruit-list-chips .chip').first();
  await chip.press('Enter');
  await page.locator('.recruit-compared').getByText(words('recruit:others.same')).waitFor();
  await page.getByRole('button', { name: words('recruit:others.take') }).press('Enter');
  await page
    .locator('[data-approach][data-locked]')
    .nth(before.chosen.length - 1)
    .waitFor();
  const taken = await readList(page);
  expect(taken.value).toBe(before.value);
  expect(taken.chosen).not.toEqual(before.chosen);
  await undo(journey, 1);
  await page.locator('[data-approach][data-locked]').first().waitFor({ state: 'detached' });
  expect(await readList(page)).toEqual(before);
  return sampleField(journey.language);
});

journeyInOneLanguage('a weight that is changed changes the list as in the terminal', async (journey) => {
  const { page, words, language } = journey;
  const before = await openShortlist(journey);
  await page.getByRole('button', { name: words('recruit:weights.label') }).press('Enter');
  const field = page.locator('.recruit-weights li').nth(3).locator('input');
  await field.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  const { files } = sampleField(language);
  const told = await terminalRecruit(files, weighed(language, 4, '2.5'), 5);
  expect(told.value).not.toBe(before.value);
  await page.locator(`.recruit-order[data-value="${told.value}"]`).waitFor();
  expect(await readList(page)).toEqual({ chosen: told.chosen.map(({ id }) => id), value: told.value });
  await undo(journey, 1);
  await page.locator(`.recruit-order[data-value="${before.value}"]`).waitFor();
  return sampleField(language);
});

journeyInOneLanguage('a name that comes to mind is noted, listed and taken back', async (journey) => {
  const { page, words, language } = journey;
  const before = await openShortlist(journey);
  const profile = page.locator('[data-wanted]').first();
  await profile.locator('input').fill('Wanted Works');
  await page.keyboard.press('Enter');
  await profile.getByText('Wanted Works').waitFor();
  await profile
    .getByRole('button', { name: words('recruit:wanted.listNamed', { name: 'Wanted Works' }) })
    .press('Enter');
  await profile.getByText('Wanted Works').waitFor({ state: 'detached' });
  const after = await readList(page);
  expect(after.value).toBeGreaterThan(before.value);
  await undo(journey, 2);
  await page.locator(`.recruit-order[data-value="${before.value}"]`).waitFor();
  expect(await readList(page)).toEqual(before);
  return sampleField(language);
});

journeyInOneLanguage('the shortlist is added to the tracker with who looks after it, by keyboard', async (journey) => {
  const { page, words, language } = journey;
  const before = await openShortlist(journey);
  await page.getByRole('button', { name: words('recruit:toTracker.open') }).press('Enter');
  const dialog = page.getByRole('dialog', { name: words('recruit:toTracker.title') });
  await dialog.getByLabel(words('recruit:toTracker.owner')).fill('Noa');
  await dialog.getByLabel(words('recruit:toTracker.nextStep'), { exact: true }).fill('Call');
  const count = before.chosen.length;
  await dialog.getByRole('button', { name: words('recruit:toTracker.add', { count }) }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await openScreen(journey, 'recruit', '?view=tracker');
  expect(await page.getByText('Noa', { exact: false }).count()).toBeGreaterThanOrEqual(count);
  await undo(journey, 1);
  await expect.poll(() => page.getByText('Noa', { exact: false }).count()).toBe(0);
  return sampleField(language);
});

journeyInOneLanguage('the shortlist stands on the map as it is, and as if all had come', async (journey) => {
  const { page, words, language } = journey;
  const { chosen } = await openShortlist(journey);
  await page
    .getByRole('button', { name: words('recruit:table.onMap'), exact: true })
    .first()
    .press('Enter');
  await arrive(journey, 'map');
  await page.locator(`[data-marked="${chosen.length}"][data-marked-as="shortlist"]`).waitFor();
  expect(await page.locator('[data-coming]').count()).toBe(0);
  await page.goBack();
  await arrive(journey, 'recruit');
  await readList(page);
  await page.getByRole('button', { name: words('recruit:table.onMapIfAll') }).press('Enter');
  await arrive(journey, 'map');
  await page.locator(`[data-marked="${chosen.length}"][data-marked-as="shortlist"]`).waitFor();
  await page.locator('[data-coming]').waitFor();
  return sampleField(language);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  journeyInOneLanguage(
    `axe finds nothing serious on the shortlist, nor on influence and interest (${width})`,
    async (journey) => {
      const { page, words } = journey;
      await openShortlist(journey);
      const findings: Record<string, readonly string[]> = { shortlist: await seriousFindings(page) };
      await page.locator('.recruit-name').last().press('Enter');
      await page.locator('.recruit-message:not(:empty)').waitFor();
      findings.panel = await seriousFindings(page);
      await page.keyboard.press('Escape');
      await openScreen(journey, 'recruit', '?view=matrix');
      await page.locator('.matrix-cell button').first().press('Enter');
      await page.locator('#matrix-cell').waitFor();
      findings.plot = await seriousFindings(page);
      await page.getByRole('radio', { name: words('matrix:form.list'), exact: true }).press('Space');
      await page.locator('.matrix-lists').waitFor();
      await settle(page);
      findings.list = await seriousFindings(page);
      expect(findings).toEqual({ shortlist: [], panel: [], plot: [], list: [] });
      return sampleField(journey.language);
    },
    { width, height },
  );
}
