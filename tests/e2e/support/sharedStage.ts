/** One server and one browser for all end-to-end tests, opened and closed by Vitest; each journey has a profile of its own. */
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserOptions, serveBuilt } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is. */
    readonly origin: string;
    /** Where the browser is, for Playwright to connect to. */
    readonly browser: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await chromium.launchServer(browserOptions());
  const site = await serveBuilt();
  project.provide('origin', site.origin);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
