import type { Page } from 'playwright-core';
import type { Screen } from '../../../src/app/viewState.ts';
import type { Journey } from './journey.ts';

type Place = Pick<Journey, 'page' | 'words'>;

/** From the start screen to the sample on the map. */
export async function openSample({ page, words }: Place): Promise<void> {
  await page.getByRole('button', { name: words('start:sample') }).click();
  await arrive({ page, words }, 'map');
}

/** From the start screen to a project without anything in it. */
export async function openEmpty({ page, words }: Place): Promise<void> {
  await page.getByRole('button', { name: words('start:empty') }).click();
  await arrive({ page, words }, 'organizations');
}

/** Goes to a screen by the address, and waits until it is there and still. `query`: what of the view stands behind it. */
export async function openScreen({ page, words }: Place, screen: Screen, query = ''): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${screen}${query}`);
  await arrive({ page, words }, screen);
}

/** Waits until a screen is there and nothing on it is under way. */
export async function arrive({ page, words }: Place, screen: Screen): Promise<void> {
  const title = words(`shell:screens.${screen}`);
  await page.waitForFunction((start) => document.title.startsWith(start), title);
  await page.locator('.waiting').waitFor({ state: 'detached' });
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await settle(page);
}

/** Waits until nothing is under way: no bar of progress, nothing marked busy. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], [role="progressbar"]') === null);
}
