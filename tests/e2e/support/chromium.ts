import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { serve } from '../../../scripts/server.mjs';

/** The built site, served with its headers, and a browser: shared by the tests of one file. */
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

export async function openStage(): Promise<Stage> {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) throw new Error('No browser is named: start the end-to-end tests with npm run e2e');
  const server = await serve(join(process.cwd(), 'dist'), 0);
  const browser = await chromium.launch({
    executablePath,
    headless: process.env.SADEH_E2E_HEADED !== 'yes',
    args: quietly,
  });
  return {
    browser,
    origin: server.origin,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
