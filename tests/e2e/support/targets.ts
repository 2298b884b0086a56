import type { Page } from 'playwright-core';
import type { Journey } from './journey.ts';

/** How many are short, target by target, and the score. */
export async function shownGaps(page: Page) {
  const short = await page.locator('[data-gap]').evaluateAll((rows) => rows.map((row) => Number(row.dataset.short)));
  return { short, score: Number(await page.locator('[data-score]').getAttribute('data-score')) };
}

/** Presses a button by keyboard. */
export async function pressed({ page, words }: Journey, key: string): Promise<void> {
  await page.getByRole('button', { name: words(key), exact: true }).focus();
  await page.keyboard.press('Enter');
}

/** Sets a target of academia, the last of the sectors, in the form by keyboard alone. */
export async function setByKeyboard(journey: Journey, topic: string): Promise<void> {
  const { page, words } = journey;
  await pressed(journey, 'targets:add');
  const form = page.locator('.target-form');
  await form.getByRole('button', { name: words('targets:field.sector') }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await form.getByRole('combobox', { name: words('targets:field.topic') }).focus();
  await page.keyboard.type(topic);
  // Without a number it is refused, and the focus is where it is missing.
  await pressed(journey, 'targets:form.set');
  await form.getByText(words('targets:problem.noAmount')).waitFor();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await form.waitFor({ state: 'detached' });
}
