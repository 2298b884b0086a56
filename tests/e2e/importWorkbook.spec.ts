import { expect } from 'vitest';
import { fieldOf } from './support/field.ts';
import { confirm, csvOf, drop, imported, xlsxOf } from './support/importing.ts';
import { journeyInOneLanguage, setStage } from './support/journey.ts';
import { settle } from './support/screens.ts';

setStage();

const members = [
  ['Id', 'Name', 'Sector'],
  ['1', 'Youth Centre', 'Public'],
  ['2', 'קרן השקמה', 'Philanthropy'],
  ['3', 'Shikma Metals', 'Business'],
];

journeyInOneLanguage('a workbook of two sheets, and a third that is hidden, makes one field', async (journey) => {
  const { page, words } = journey;
  const book = xlsxOf('partners 2026.xlsx', [
    { name: 'Members', rows: members },
    {
      name: 'קשרים',
      rows: [
        ['From', 'To', 'Type'],
        ['1', '2', 'Funding'],
        ['2', '3', 'Information'],
      ],
    },
    { name: 'Old', rows: [...members, ['4', 'Closed in 2019', 'Public']], state: 'hidden' },
  ]);
  await drop(journey, [book]);
  const steps = page.getByRole('navigation', { name: words('import:steps') });
  await steps.getByRole('button', { name: words('import:step.read') }).click();
  const hidden = page.getByRole('region', { name: 'partners 2026.xlsx › Old' });
  await hidden.getByText(words('import:file.hidden'), { exact: true }).waitFor();
  expect(await page.locator('.table-part').count()).toBe(3);
  await steps.getByRole('button', { name: words('import:step.check') }).click();
  await confirm(journey);
  expect(await imported(journey)).toEqual(['3', '2', '2', '0']);
  return fieldOf([book]);
});

journeyInOneLanguage('a survey export becomes organisations and the ties that they told of', async (journey) => {
  const { page, words } = journey;
  const survey = csvOf('survey.csv', [
    ['Timestamp', 'Organisation', 'Sector', 'Which organisations do you work with?'],
    ['1', 'Alpha House', 'Social', '"Beta Bank, Gamma College"'],
    ['2', 'Beta Bank', 'Business', '"Gamma College"'],
    ['3', 'Gamma College', 'Academia', ''],
  ]);
  await drop(journey, [survey]);
  const steps = page.getByRole('navigation', { name: words('import:steps') });
  const split = words('import:match.split', { name: 'Which organisations do you work with?' });
  const control = page.getByRole('button', { name: split });
  expect(await control.textContent()).toContain(words('import:match.splitBy.comma'));
  await steps.getByRole('button', { name: words('import:step.check') }).click();
  await settle(page);
  await confirm(journey);
  expect((await imported(journey)).slice(0, 3)).toEqual(['3', '3', '3']);
  return fieldOf([survey]);
});
