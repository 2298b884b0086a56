import { expect } from 'vitest';
import { fieldOf } from './support/field.ts';
import { choose, confirm, csvOf, drop, imported, openStep, xlsxOf } from './support/importing.ts';
import { journeyInOneLanguage, setStage } from './support/journey.ts';
import { openScreen, settle } from './support/screens.ts';
import { terminalAnalyze } from './support/terminal.ts';

setStage();

journeyInOneLanguage('what words and numbers mean is said value by value, and counts as said', async (journey) => {
  const { page, words } = journey;
  const who = csvOf('who.csv', [
    ['Name', 'Sector', 'Topics', 'Stage'],
    ['Alpha House', 'Social', 'jobs', 'Partner'],
    ['Beta Bank', 'Business', 'jobs', 'Contacted'],
    ['Gamma College', 'Academia', 'homes', 'Contacted'],
  ]);
  const ties = csvOf('ties.csv', [
    ['From', 'To', 'Strength'],
    ['Alpha House', 'Beta Bank', '"1,250"'],
    ['Beta Bank', 'Gamma College', '"2,500"'],
  ]);
  await drop(journey, [who, ties]);

  const members = page.getByRole('region', { name: 'who.csv' });
  await choose(journey, members, 'Contacted', words('terms:stage.leading'));
  await members.getByRole('button', { name: words('values:confirm') }).click();
  await members.locator('.value-questions').waitFor({ state: 'detached' });

  const links = page.getByRole('region', { name: 'ties.csv' });
  await links.getByText(words('values:taken', { how: words('values:number.point') })).waitFor();
  await links.getByRole('button', { name: words('values:number.comma'), exact: true }).click();
  await links.locator('.value-questions').waitFor({ state: 'detached' });

  await openStep(journey, 'check');
  await settle(page);
  await confirm(journey);
  expect(await imported(journey)).toEqual(['3', '2', '2', '0']);
  const answers = [
    { file: 'who.csv', values: { stage: { Partner: 'active', Contacted: 'leading' } } },
    { file: 'ties.csv', numbers: { strength: 'comma' } },
  ];
  const [proposed, said] = [await terminalAnalyze([who, ties]), await terminalAnalyze([who, ties], answers)];
  const engagedIn = ({ coverage }: typeof said) => coverage.topic.homes?.academia?.engaged;
  expect([engagedIn(proposed), engagedIn(said)]).toEqual([0, 1]);
  await openScreen(journey, 'ties');
  await page.getByText('1.25', { exact: true }).waitFor();
  return fieldOf([who, ties], answers);
});

journeyInOneLanguage('remembered answers are forgotten for good, and asked for again', async (journey) => {
  const { page, words } = journey;
  const titles = ['slug', 'depth'];
  const next = words('import:continue');
  const first = csvOf('first.csv', [titles, ['Alpha', '1'], ['Beta', '2']]);
  const answerAll = async (file: string) => {
    await choose(
      journey,
      page.getByRole('region', { name: file }),
      words('import:read.role'),
      words('import:role.organizations'),
    );
    await page.getByRole('button', { name: next }).click();
    await page.getByRole('button', { name: 'slug', exact: true }).click();
    await page.getByRole('button', { name: next }).click();
  };
  const asked = page.getByText(words('import:read.ask'));
  const recalled = page.getByText(words('import:lastTime.text'));
  await drop(journey, [first]);
  await answerAll('first.csv');
  await confirm(journey);

  const second = csvOf('second.csv', [titles, ['Gamma', '3']]);
  await drop(journey, [second]);
  await recalled.waitFor();
  await page.getByRole('button', { name: words('import:lastTime.forgetFile', { name: 'second.csv' }) }).click();
  await asked.waitFor();
  expect(await recalled.count()).toBe(0);

  // A third table of these titles finds nothing that is remembered either.
  await page.getByRole('button', { name: words('import:file.remove', { name: 'second.csv' }) }).click();
  await drop(journey, [csvOf('third.csv', [titles, ['Delta', '4']])]);
  await asked.waitFor();
  expect(await recalled.count()).toBe(0);
  return fieldOf([first], [{ file: 'first.csv', shape: 'organizations', columns: { 0: 'name', 1: 'extra' } }]);
});

journeyInOneLanguage('rows that a workbook hides are left out by choice, and counted', async (journey) => {
  const { page, words } = journey;
  const book = xlsxOf('partners.xlsx', [
    {
      name: 'Members',
      rows: [
        ['Name', 'Sector', 'Connected to'],
        ['Alpha House', 'Social', 'Beta Bank'],
        ['Beta Bank', 'Business', ''],
        ['Closed in 2019', 'Public', 'Alpha House'],
      ],
      hiddenRows: [4],
    },
  ]);
  await drop(journey, [book]);
  await openStep(journey, 'read');
  const sheet = page.getByRole('region', { name: 'partners.xlsx › Members' });
  await sheet.getByRole('cell', { name: 'Closed in 2019' }).waitFor();
  await choose(journey, sheet, words('import:read.hiddenRows', { count: 1 }), words('terms:no'));
  await sheet.getByRole('cell', { name: 'Closed in 2019' }).waitFor({ state: 'detached' });
  const counts = await page.locator('.equation strong').allTextContents();
  expect(counts.map(Number)).toEqual([3, 2, 0, 1]);
  await openStep(journey, 'check');
  await confirm(journey);
  expect(await imported(journey)).toEqual(['2', '1', '1', '0']);
  return fieldOf([book], [{ file: 'partners.xlsx', sheet: 'Members', hiddenRows: false }]);
});
