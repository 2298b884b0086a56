import { expect } from 'vitest';
import { fieldOf } from './support/field.ts';
import { confirm, csvOf, drop, imported, openKind } from './support/importing.ts';
import { journeyInOneLanguage, setStage } from './support/journey.ts';

setStage();

const titles = ['Name', 'Sector', 'Topics'];

journeyInOneLanguage('a newer file shows what it changes, and deletes only what was ticked', async (journey) => {
  const { page, words } = journey;
  const ties = csvOf('ties.csv', [
    ['From', 'To'],
    ['Alpha', 'Beta'],
    ['Beta', 'Gamma'],
  ]);
  const beta = ['Beta', 'Business', 'jobs'];
  await drop(journey, [
    csvOf('who.csv', [titles, ['Alpha', 'Social', 'jobs'], beta, ['Gamma', 'Public', 'homes']]),
    ties,
  ]);
  await confirm(journey);

  const newer = csvOf('who.csv', [titles, ['Alpha', 'Public', 'jobs'], beta, ['Delta', 'Academia', 'homes']]);
  await drop(journey, [newer]);
  await openKind(journey, words('import:changes.title'));
  const changed = page.locator('.change-rows tbody');
  expect(await changed.locator('.value-before').allTextContents()).toEqual([words('terms:sector.social')]);
  expect(await changed.locator('.value-after').allTextContents()).toEqual([words('terms:sector.public')]);
  await page.getByText('Gamma', { exact: true }).click();
  await page.getByText(words('import:changes.ticked', { count: 1 })).waitFor();
  await confirm(journey);
  expect(await imported(journey)).toEqual(['1', '0', '0', '0']);
  return fieldOf([
    newer,
    csvOf('ties.csv', [
      ['From', 'To'],
      ['Alpha', 'Beta'],
    ]),
  ]);
});

journeyInOneLanguage('two records of one body are merged by a person, value by value', async (journey) => {
  const { page, words } = journey;
  await drop(journey, [
    csvOf('who.csv', [
      titles,
      ['Alon House', 'Social', 'jobs'],
      ['Alon House Ltd', 'Business', 'jobs'],
      ['Tamar', '', ''],
    ]),
    csvOf('ties.csv', [
      ['From', 'To'],
      ['Alon House Ltd', 'Tamar'],
    ]),
  ]);
  await confirm(journey);
  await page.getByRole('button', { name: words('organizations:duplicates.review') }).click();
  const dialog = page.getByRole('dialog', { name: words('organizations:duplicates.title') });
  await dialog.getByText(words('terms:sector.business'), { exact: true }).click();
  await dialog.getByRole('button', { name: words('organizations:duplicates.merge'), exact: true }).click();
  await dialog.getByText(words('organizations:duplicates.none')).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  return fieldOf([
    csvOf('who.csv', [titles, ['Alon House', 'Business', 'jobs'], ['Tamar', '', '']]),
    csvOf('ties.csv', [
      ['From', 'To'],
      ['Alon House', 'Tamar'],
    ]),
  ]);
});

journeyInOneLanguage('the answers of last time come back for the same titles', async (journey) => {
  const { page, words } = journey;
  const rows = [
    ['slug', 'depth'],
    ['Alpha', '1'],
  ];
  const chooseRole = async () => {
    await page.getByRole('button', { name: words('import:read.role') }).click({ delay: 100 });
    await page.getByRole('option', { name: words('import:role.organizations'), exact: true }).click();
  };
  await drop(journey, [csvOf('first.csv', [...rows, ['Beta', '2']])]);
  await chooseRole();
  await page.getByRole('button', { name: words('import:continue') }).click();
  await page.getByRole('button', { name: 'slug', exact: true }).click();
  await page.getByRole('button', { name: words('import:continue') }).click();
  await confirm(journey);

  // The second time there is nothing to answer: the files lead straight to the check.
  await drop(journey, [csvOf('second.csv', [...rows, ['Gamma', '3']])]);
  await page.getByText(words('import:lastTime.text')).waitFor();
  await confirm(journey);
  return fieldOf(
    [csvOf('all.csv', [...rows, ['Beta', '2'], ['Gamma', '3']])],
    [{ file: 'all.csv', shape: 'organizations', columns: { 0: 'name', 1: 'extra' } }],
  );
});
