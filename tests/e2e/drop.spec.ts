import { expect } from 'vitest';
import { unseenOrganizations, unseenTies } from '../support/unseenField.ts';
import { expectField } from './support/expectField.ts';
import { fieldOf, sampleField } from './support/field.ts';
import { dropFiles, textFile } from './support/files.ts';
import { type Journey, journeyInOneLanguage, setStage } from './support/journey.ts';
import { arrive, openSample, openScreen, settle } from './support/screens.ts';

setStage();

const files = [textFile('bodies.csv', unseenOrganizations), textFile('links.csv', unseenTies)];

/** Drops both files on what is shown: the import opens on its last step and says how many rows it has read. */
async function drop({ page, words }: Journey): Promise<void> {
  await dropFiles(page, files);
  await arrive({ page, words }, 'import');
  await page.locator('[data-figure="rowsRead"]').waitFor();
  expect(await page.locator('[data-figure="rowsRead"]').textContent()).toBe('16');
}

function commitButton({ page, words }: Journey) {
  return page.getByRole('button', { name: words('import:commitAside', { count: 1 }), exact: true });
}

journeyInOneLanguage(
  'files dropped on any screen of an open field open the import, and change nothing',
  async (journey) => {
    const { page, words, language } = journey;
    await openSample(journey);
    for (const screen of ['network', 'map', 'organizations', 'ties', 'coverage', 'audience'] as const) {
      await openScreen(journey, screen);
      await drop(journey);
      await commitButton(journey).waitFor();
      await openChoice(journey);
      for (const { name } of files) await takeAway(journey, name);
    }
    await page.getByRole('heading', { name: words('import:choose.title') }).waitFor();
    return sampleField(language);
  },
);

async function openChoice({ page, words }: Journey): Promise<void> {
  const steps = page.getByRole('navigation', { name: words('import:steps') });
  await steps.getByRole('button', { name: words('import:step.choose') }).click();
}

/** Takes a waiting file away, on the step where the files are chosen. */
async function takeAway({ page, words }: Journey, name: string): Promise<void> {
  await page.getByRole('button', { name: words('import:file.remove', { name }) }).click();
  await settle(page);
}

journeyInOneLanguage(
  'what is dropped on an open field waits, and joins it only when that is confirmed',
  async (journey) => {
    const { page, words, language } = journey;
    const sample = sampleField(language);
    await openSample(journey);
    await openScreen(journey, 'network');
    await drop(journey);
    await expectField(page, sample);

    await openScreen(journey, 'import');
    const eightMore = words('terms:organizations', { count: 8 });
    await page.getByRole('heading', { level: 1 }).filter({ hasText: eightMore }).waitFor();
    await commitButton(journey).click();
    await page.locator('[data-figure="imported-organizations"]').waitFor();
    await expectField(page, fieldOf([...sample.files, ...files]));

    await page.keyboard.press('Control+z');
    await settle(page);
    return sample;
  },
);

journeyInOneLanguage('files that fall on the sample can begin a field of their own', async (journey) => {
  const { page, words } = journey;
  await openSample(journey);
  await drop(journey);
  await page.getByText(words('import:check.joinsSample', { count: 80, title: words('start:shikmaTitle') })).waitFor();
  await page.getByRole('button', { name: words('import:check.intoNew') }).click();
  await page.getByText(words('shell:project.untitled')).first().waitFor();
  await commitButton(journey).click();
  await page.locator('[data-figure="imported-organizations"]').waitFor();
  return fieldOf(files);
});

journeyInOneLanguage('a form that is half written keeps its words when files fall on it', async (journey) => {
  const { page, words, language } = journey;
  await openSample(journey);
  await openScreen(journey, 'organizations');
  await page.getByRole('button', { name: words('organizations:add') }).click();
  const name = page.getByRole('dialog').getByRole('textbox').first();
  await name.fill('Half a name');
  await dropFiles(page, files);
  await page.getByText(words('shell:dropLater')).waitFor({ state: 'attached' });
  expect(await name.inputValue()).toBe('Half a name');
  await name.fill('');
  await page.keyboard.press('Escape');
  return sampleField(language);
});
