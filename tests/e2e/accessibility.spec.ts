import { expect } from 'vitest';
import { screens } from '../../src/app/viewState.ts';
import { unseenOrganizations, unseenTies } from '../support/unseenField.ts';
import { seriousFindings } from './support/accessibility.ts';
import { fieldOf, sampleField } from './support/field.ts';
import { dropFiles, textFile } from './support/files.ts';
import { type Journey, journeyInBothLanguages, setStage } from './support/journey.ts';
import { arrive, openEmpty, openSample, openScreen, settle } from './support/screens.ts';

setStage();

/** What axe finds serious or critical on every screen of the project that is open; a screen without findings is left out. */
async function findingsByScreen(journey: Journey): Promise<Readonly<Record<string, readonly string[]>>> {
  const findings: Record<string, readonly string[]> = {};
  for (const screen of screens.filter((one) => one !== 'start')) {
    await openScreen(journey, screen);
    const found = await seriousFindings(journey.page);
    if (found.length > 0) findings[screen] = found;
  }
  return findings;
}

journeyInBothLanguages('axe finds nothing serious on the start screen', async ({ page, words }) => {
  await page.getByRole('button', { name: words('start:sample') }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  return 'noProject';
});

journeyInBothLanguages('axe finds nothing serious on any screen of the sample', async (journey) => {
  await openSample(journey);
  expect(await findingsByScreen(journey)).toEqual({});
  return sampleField(journey.language);
});

journeyInBothLanguages('axe finds nothing serious on any screen of an empty project', async (journey) => {
  await openEmpty(journey);
  expect(await findingsByScreen(journey)).toEqual({});
  return 'emptyProject';
});

journeyInBothLanguages(
  'axe finds nothing serious on any screen of a phone',
  async (journey) => {
    await openSample(journey);
    expect(await findingsByScreen(journey)).toEqual({});
    return sampleField(journey.language);
  },
  { width: 390, height: 844 },
);

journeyInBothLanguages(
  'at 400 % a list runs down the page, each screen begins at its top, and the other screens stay in reach',
  async (journey) => {
    const { page } = journey;
    await openSample(journey);
    for (const screen of ['organizations', 'ties', 'network', 'coverage'] as const) {
      await openScreen(journey, screen);
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
      await page.evaluate(() => window.scrollTo(0, 900));
      const { scrolled, inReach, lowest } = await page.evaluate(() => {
        const rail = document.querySelector('nav.rail')?.getBoundingClientRect();
        const lists = [...document.querySelectorAll('.card-scroll')];
        return {
          scrolled: window.scrollY,
          inReach: rail !== undefined && rail.top >= 0 && rail.bottom <= window.innerHeight,
          lowest: Math.min(...lists.map((list) => list.getBoundingClientRect().height)),
        };
      });
      expect([scrolled, inReach]).toEqual([900, true]);
      expect(lowest).toBeGreaterThan(240);
    }
    return sampleField(journey.language);
  },
  { width: 320, height: 256 },
);

journeyInBothLanguages('axe finds nothing serious in what opens over a screen', async (journey) => {
  const { page, words } = journey;
  await openSample(journey);
  const findings: Record<string, readonly string[]> = {};
  const look = async (name: string) => {
    await settle(page);
    const found = await seriousFindings(page);
    if (found.length > 0) findings[name] = found;
  };

  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await look('search');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: words('shell:help.label') }).click();
  await page.getByRole('dialog').waitFor();
  await look('help');
  await page.keyboard.press('Escape');

  await openScreen(journey, 'network');
  await page.locator('tr[data-organization] button').first().click();
  await page.locator('aside[data-organization]').waitFor();
  await look('card');

  await openScreen(journey, 'organizations');
  await page.getByRole('button', { name: words('organizations:add') }).click();
  await page.getByRole('dialog').waitFor();
  await look('form');
  expect(findings).toEqual({});
  return sampleField(journey.language);
});

journeyInBothLanguages('axe finds nothing serious on any step of an import', async (journey) => {
  const { page, words } = journey;
  await openEmpty(journey);
  const files = [textFile('bodies.csv', unseenOrganizations), textFile('links.csv', unseenTies)];
  await dropFiles(page, [...files, { name: 'empty.csv', bytes: new Uint8Array() }]);
  await arrive(journey, 'import');
  const findings: Record<string, readonly string[]> = {};
  const look = async (name: string) => {
    await settle(page);
    const found = await seriousFindings(page);
    if (found.length > 0) findings[name] = found;
  };
  await page
    .getByRole('button', { name: words('import:file.remove', { name: 'empty.csv' }) })
    .first()
    .waitFor();
  await look('read');
  await page
    .getByRole('button', { name: words('import:file.remove', { name: 'empty.csv' }) })
    .first()
    .click();
  for (const step of ['match', 'check'] as const) {
    const steps = page.getByRole('navigation', { name: words('import:steps') });
    await steps.getByRole('button', { name: words(`import:step.${step}`) }).click();
    await look(step);
  }
  await page.getByRole('button', { name: words('import:commitAside', { count: 1 }) }).click();
  await page.locator('[data-figure="imported-organizations"]').waitFor();
  await look('result');
  expect(findings).toEqual({});
  return fieldOf(files);
});
