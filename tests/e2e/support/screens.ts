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

/**
 * Goes to an address and waits until what is asked for is there and nothing is under way: one question to the page, for what
 * every test does at its end. `there`: a selector that only this view of the screen fulfils.
 */
export async function show(page: Page, address: string, there: string): Promise<void> {
  await page.evaluate(
    async ([hash, wanted]) => {
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const isThere = () =>
        document.querySelector(wanted) !== null &&
        document.querySelector('.waiting, [aria-busy="true"], [role="progressbar"]') === null;
      const end = performance.now() + 15_000;
      location.hash = hash;
      do await nextFrame();
      while (!isThere() && performance.now() < end);
      if (!isThere()) throw new Error(`${hash} never showed ${wanted}`);
    },
    [`#/${address}`, there] as const,
  );
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
