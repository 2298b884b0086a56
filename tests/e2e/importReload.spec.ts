import { expect } from 'vitest';
import { fieldOf } from './support/field.ts';
import { confirm, csvOf, drop } from './support/importing.ts';
import { journeyInOneLanguage, setStage } from './support/journey.ts';
import { arrive } from './support/screens.ts';

setStage();

const who = csvOf('who.csv', [['Name'], ['Alpha'], ['Beta']]);

journeyInOneLanguage(
  'leaving an import is warned of, and the page that comes next says what to do',
  async (journey) => {
    const { page, words } = journey;
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await drop(journey, [who]);
    await page.getByRole('button', { name: words('import:check.howRead') }).click();
    await page.reload();
    await arrive(journey, 'import');
    await page.getByText(words('import:choose.left')).waitFor();
    expect(asked).toEqual(['beforeunload']);

    await drop(journey, [who]);
    await confirm(journey);
    await page
      .getByRole('status')
      .filter({ hasText: words('shell:saved.saved', { time: '' }).trim() })
      .waitFor();
    await page.reload();
    await arrive(journey, 'import');
    expect(await page.getByText(words('import:choose.left')).count()).toBe(0);
    return fieldOf([who]);
  },
);
