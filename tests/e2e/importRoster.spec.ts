import { expect } from 'vitest';
import { fieldOf } from './support/field.ts';
import { choose, confirm, csvOf, drop, imported, openStep } from './support/importing.ts';
import { journeyInOneLanguage, setStage } from './support/journey.ts';
import { openScreen, settle } from './support/screens.ts';

setStage();

const question = 'How often do you work with each?';

journeyInOneLanguage('a grid of Google Forms becomes ties once its words are answered', async (journey) => {
  const { page, words } = journey;
  const form = csvOf('form.csv', [
    [
      'Timestamp',
      'Your organization',
      ...['Food Bank', 'Chamber', 'Health Dept'].map((name) => `${question} [${name}]`),
    ],
    ['2025/03/01 10:00:00', 'Health Dept', 'Weekly', 'Never', ''],
    ['2025/03/02 11:00:00', 'Food Bank', '', 'Monthly', 'Weekly'],
  ]);
  await drop(journey, [form]);
  const card = page.getByRole('region', { name: 'form.csv' });
  await choose(journey, card, 'Monthly', '5');
  await card.getByRole('button', { name: 'Never' }).getByText(words('values:noTie')).waitFor();
  await card.getByRole('button', { name: words('values:confirm') }).click();
  await card.locator('.value-questions').waitFor({ state: 'detached' });

  await openStep(journey, 'check');
  await settle(page);
  await confirm(journey);
  expect(await imported(journey)).toEqual(['3', '3', '2', '0']);
  await openScreen(journey, 'ties');
  await page.getByText('Chamber', { exact: true }).first().waitFor();
  return fieldOf([form], [{ file: 'form.csv', values: { tieTo: { Weekly: '4', Never: '0', Monthly: '5' } } }]);
});
