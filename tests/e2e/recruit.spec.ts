import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { sampleField } from './support/field.ts';
import { sampleFile } from './support/files.ts';
import { type Journey, journeyInBothLanguages, setStage } from './support/journey.ts';
import { openSample, openScreen } from './support/screens.ts';
import { terminalRecruit } from './support/terminalRecruit.ts';

setStage();

/** What stands on the screen: who is to be approached, in which order, and what that closes by weight. */
async function readList(page: Page) {
  await page.locator('.recruit-report[aria-busy="false"] .recruit-order').waitFor();
  const names = await page.locator('.recruit-list [data-approach]').all();
  return {
    chosen: await Promise.all(names.map((row) => row.getAttribute('data-approach'))),
    value: Number(await page.locator('.recruit-order').getAttribute('data-value')),
    optimum: (await page.locator('.recruit-order').getAttribute('data-optimum')) === 'true',
    wanted: await page.locator('[data-wanted]').count(),
  };
}

/** Opens the choices of a row and takes one, by keyboard alone. */
async function decide({ page, words }: Journey, id: string, choice: string): Promise<void> {
  const row = page.locator(`.recruit-list [data-approach="${id}"]`);
  await row.getByRole('button').last().focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('menuitem', { name: words(choice) })
    .first()
    .focus();
  await page.keyboard.press('Enter');
}

journeyInBothLanguages('more approaches are asked for step by step and by typing, and undone', async (journey) => {
  const { page, words, language } = journey;
  const field = sampleField(language);
  await openSample(journey);
  await openScreen(journey, 'recruit');
  const before = await readList(page);
  await page.getByRole('button', { name: words('recruit:limit.count') }).focus();
  await page.keyboard.press('Enter');
  const amount = page.getByRole('spinbutton', { name: words('recruit:limit.most.count') });
  await amount.focus();
  for (const _ of ['six', 'seven']) await page.keyboard.press('ArrowUp');
  expect(await amount.inputValue()).toBe('7');
  await amount.fill('3');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.recruit-list [data-approach]').count()).toBe(3);
  const told = await terminalRecruit(field.files, sampleFile('shikma', `targets.${language}.csv`), 3);
  expect((await readList(page)).value).toBe(told.value);

  await page.getByRole('heading', { level: 1 }).focus();
  await undo(journey, 3);
  await expect.poll(() => page.locator('.recruit-list [data-approach]').count()).toBe(before.chosen.length);
  expect(await readList(page)).toEqual(before);
  return field;
});

async function undo({ page }: Journey, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('Control+z');
}

journeyInBothLanguages(
  'the shortlist is the terminal’s, follows what is decided, and every decision is undone',
  async (journey) => {
    const { page, language } = journey;
    const field = sampleField(language);
    await openSample(journey);
    await openScreen(journey, 'recruit');

    const before = await readList(page);
    const targets = sampleFile('shikma', `targets.${language}.csv`);
    const told = await terminalRecruit(field.files, targets, 5);
    expect(before).toEqual({
      chosen: told.chosen.map(({ id }) => id),
      value: told.value,
      optimum: told.optimum,
      wanted: told.wanted.length,
    });

    // Leaving the first off brings somebody else; locking the last keeps it.
    const [first = '', last = ''] = [before.chosen[0] ?? '', before.chosen.at(-1) ?? ''];
    await decide(journey, last, 'recruit:menu.lock');
    await page.locator(`[data-approach="${last}"][data-locked]`).waitFor();
    await decide(journey, first, 'recruit:menu.exclude');
    await page.locator(`.recruit-list [data-approach="${first}"]`).waitFor({ state: 'detached' });
    await page.locator('[data-decided="excluded"]').waitFor();
    const after = await readList(page);
    expect(after.chosen).toContain(last);
    expect(after.chosen).not.toContain(first);
    expect(after.value).toBeLessThanOrEqual(before.value);

    await page.getByRole('heading', { level: 1 }).focus();
    await undo(journey, 2);
    await page.locator(`.recruit-list [data-approach="${first}"]`).waitFor();
    await page.locator('[data-decided]').first().waitFor({ state: 'detached' });
    expect(await readList(page)).toEqual(before);
    return field;
  },
);

journeyInBothLanguages('an introduction is copied in either language, and no path is said plainly', async (journey) => {
  const { page, context, words, language } = journey;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const field = sampleField(language);
  await openSample(journey);
  await openScreen(journey, 'recruit');
  await readList(page);
  const told = await terminalRecruit(field.files, sampleFile('shikma', `targets.${language}.csv`), 5);
  const routesOf = (id: string) => told.introductions[id] ?? [];
  const reached = told.chosen.find(({ id }) => routesOf(id).length > 0)?.id ?? '';
  const alone = told.chosen.find(({ id }) => routesOf(id).length === 0)?.id ?? '';

  await page.locator(`[data-approach="${reached}"] .recruit-name`).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: words('recruit:panel.label') });
  await panel.locator('.recruit-route').waitFor();
  const other = language === 'he' ? 'en' : 'he';
  await panel.getByRole('radio', { name: words(`shell:language.${other}`) }).click();
  await panel.locator(`.recruit-message[lang="${other}"]:not(:empty)`).waitFor();
  const shown = await panel.locator('.recruit-message').textContent();
  await panel.getByRole('button', { name: words('recruit:draft.copy') }).click();
  await page.getByText(words('recruit:draft.copied')).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);

  await page.locator(`[data-approach="${alone}"] .recruit-name`).click();
  const name = await page.locator(`[data-approach="${alone}"] .recruit-name-text`).textContent();
  await panel.getByText(words('recruit:noRoute.said', { name: name ?? '' })).waitFor();
  expect(await panel.locator('.recruit-route').count()).toBe(0);
  return field;
});
