import { expect } from 'vitest';
import { fieldOf } from './support/field.ts';
import { confirm, csvOf, drop, imported, openKind } from './support/importing.ts';
import { type Journey, journeyInOneLanguage, setStage } from './support/journey.ts';
import { settle } from './support/screens.ts';

setStage();

const who = csvOf('who.csv', [
  ['Name', 'Sector'],
  ['Women Building the Future', 'club'],
  ['Shikma Metals', 'Business'],
  ['Elders of the Valley', 'club'],
]);
const ties = csvOf('ties.csv', [
  ['From', 'To'],
  ['Women Bulding the Future', 'Shikma Metals'],
  ['Elders of the Valley', 'Shikma Metals'],
]);

/** Says what a text of the sector means, once for all its rows. */
async function mean({ page, words }: Journey, text: string, meaning: string): Promise<void> {
  await page.locator('.value-fixes').getByRole('button', { name: text }).click({ delay: 100 });
  await page.getByRole('option', { name: meaning, exact: true }).click();
  await page.getByRole('button', { name: words('import:check.apply'), exact: true }).click();
  await settle(page);
}

journeyInOneLanguage('a group is put right with one answer, and a cell where it stands', async (journey) => {
  const { page, words } = journey;
  await drop(journey, [who, ties]);
  await openKind(journey, words('issues:unknownSector.title'));
  await mean(journey, 'club', words('terms:sector.community'));

  await openKind(journey, words('issues:unknownOrganization.title'));
  const cell = page.getByRole('textbox', { name: words('import:check.cell', { row: 2, column: 'From' }) });
  await page.getByRole('button', { name: 'Women Building the Future', exact: true }).click();
  await page.getByText(words('import:check.corrected'), { exact: true }).waitFor();
  expect(await cell.inputValue()).toBe('Women Building the Future');

  // What stands in the file is shown, and comes back.
  const back = words('import:check.takeBackCell', { row: 2, column: 'From' });
  await page.getByRole('button', { name: back }).click();
  await page.getByRole('button', { name: words('import:commitAside', { count: 1 }), exact: true }).waitFor();
  await cell.fill('Women Building the Future');
  await cell.press('Enter');
  await confirm(journey);
  expect(await imported(journey)).toEqual(['3', '2', '2', '0']);
  return fieldOf(
    [who, ties],
    [
      { file: 'who.csv', values: { sector: { club: 'community' } } },
      { file: 'ties.csv', edits: { '2:0': 'Women Building the Future' } },
    ],
  );
});

const mistyped = csvOf('mistyped.csv', [
  ['Name', 'Sector'],
  ['Shikma Metals', 'Bussiness'],
  ['Elders of the Valley', 'Health'],
  ['Valley Press', 'Bussiness'],
]);

journeyInOneLanguage('a mistyped sector is chosen already, and taken when somebody says so', async (journey) => {
  const { page, words } = journey;
  await drop(journey, [mistyped]);
  await openKind(journey, words('issues:unknownSector.title'));
  const fixes = page.locator('.value-fixes');
  await fixes.getByText(words('import:check.didYouMean')).waitFor();
  const chosen = await fixes.locator('.fix button').allInnerTexts();
  expect(chosen.map((text) => text.trim())).toEqual([words('terms:sector.business'), words('import:check.keep')]);
  await page.getByRole('button', { name: words('import:check.apply'), exact: true }).click();
  await settle(page);
  await confirm(journey);
  expect(await imported(journey)).toEqual(['3', '0', '0', '0']);
  return fieldOf([mistyped], [{ file: 'mistyped.csv', values: { sector: { Bussiness: 'business' } } }]);
});
