import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { unseenOrganizations, unseenTies } from '../support/unseenField.ts';
import { fieldOf } from './support/field.ts';
import { textFile } from './support/files.ts';
import { drop } from './support/importing.ts';
import { journeyInBothLanguages, setStage } from './support/journey.ts';

setStage();

/** What has the focus: its kind and what it is called. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    const name = at?.getAttribute('aria-label') ?? at?.querySelector('strong')?.textContent ?? at?.textContent ?? '';
    return `${at?.tagName.toLowerCase()} ${name}`;
  });
}

journeyInBothLanguages('each step of an import begins at its heading, and no key leaves it unseen', async (journey) => {
  const { page, words } = journey;
  const files = [textFile('bodies.csv', unseenOrganizations), textFile('links.csv', unseenTies)];
  await drop(journey, files);
  const heading = page.locator('.import-scroll h1');
  const expectHead = async () => expect.poll(() => focused(page)).toBe(`h1 ${await heading.textContent()}`);
  await page.locator('.kind-list').waitFor();
  await expectHead();

  const steps = page.getByRole('navigation', { name: words('import:steps') });
  await steps.getByRole('button', { name: words('import:step.read') }).focus();
  await page.keyboard.press('Enter');
  await expectHead();
  expect(await heading.textContent()).toBe(words('import:read.title'));

  // The second press falls on the heading, not on the button of the next step.
  await page.getByRole('button', { name: words('import:continue') }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expectHead();
  expect(await heading.textContent()).toBe(words('import:match.title'));

  await page.getByRole('button', { name: words('import:continue') }).focus();
  await page.keyboard.press('Enter');
  await expectHead();
  await page.getByRole('button', { name: words('import:commitAside', { count: 1 }) }).focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-figure="imported-organizations"]').waitFor();
  await expectHead();
  await page.getByRole('button', { name: words('import:result.undo') }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: words('import:result.undoneTitle') }).waitFor();
  await expectHead();
  await page.keyboard.press('Control+Shift+z');
  await page.locator('[data-figure="imported-organizations"]').waitFor();
  return fieldOf(files);
});

journeyInBothLanguages('a finding leads to its detail, however long the list, and its detail back', async (journey) => {
  const { page, words } = journey;
  const files = [
    textFile('who.csv', 'name,sector\nA,club\nB,gang\nC,public\n'),
    textFile('links.csv', 'from,to\nA,B\nB,B\n'),
  ];
  await drop(journey, files);
  const kinds = page.getByRole('navigation', { name: words('import:check.kinds') });
  const finding = kinds.getByRole('button', { name: words('issues:selfTie.title') });
  await finding.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe(`section ${words('issues:selfTie.title')}`);
  const detail = page.getByRole('region', { name: words('issues:selfTie.title') });
  expect(await detail.locator('h2').first().isVisible()).toBe(true);

  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(`button ${words('import:check.toList')}`);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe(`button ${words('issues:selfTie.title')}`);
  await page.getByRole('button', { name: words('import:commit'), exact: true }).click();
  await page.locator('[data-figure="imported-organizations"]').waitFor();
  return fieldOf(files);
});
