import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { serve } from '../../../scripts/server.mjs';

/** The built site, served with its headers, and a browser that nothing else is done in. */
export interface Stage {
  readonly browser: Browser;
  readonly origin: string;
  close(): Promise<void>;
}

// A browser of the machine, kept from calling home: what the page asks for must be all that is asked for.
const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How the browser is started, whoever starts it. */
export function browserOptions() {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) throw new Error('No browser is named: start the end-to-end tests with npm run e2e');
  return { executablePath, headless: process.env.SADEH_E2E_HEADED !== 'yes', args: quietly };
}

export function serveBuilt() {
  return serve(join(process.cwd(), 'dist'), 0);
}

export async function openStage(): Promise<Stage> {
  const site = await serveBuilt();
  const browser = await chromium.launch(browserOptions());
  return {
    browser,
    origin: site.origin,
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}
