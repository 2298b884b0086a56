import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { seriousFindings } from './support/accessibility.ts';
import { fieldOf } from './support/field.ts';
import { confirm, csvOf, drop } from './support/importing.ts';
import { type Journey, journeyInOneLanguage, setStage } from './support/journey.ts';
import { arrive, openScreen, settle } from './support/screens.ts';

setStage();

const titles = ['Name', 'Sector', 'Topics'];
const apart = [
  ['בית אלון', 'Social', 'jobs'],
  ['בית אלון (ע"ר)', 'Social', 'homes'],
];
const tamar = ['Tamar', '', ''];
const people = [
  ...apart.map(([name = '', ...rest]) => [`"${name.replaceAll('"', '""')}"`, ...rest]),
  ['מרכז הצעירים לוד', 'Social', 'jobs'],
  ['מרכז צעירים בלוד', 'Business', 'jobs'],
  tamar,
];
const who = csvOf('who.csv', [titles, ...people]);
const ties = csvOf('ties.csv', [
  ['From', 'To'],
  ['מרכז צעירים בלוד', 'Tamar'],
]);

/** What the field is once the second pair is one, with the sector of its second record. */
const merged = fieldOf([
  csvOf('who.csv', [titles, ...people.slice(0, 2), ['מרכז הצעירים לוד', 'Business', 'jobs'], tamar]),
  csvOf('ties.csv', [
    ['From', 'To'],
    ['מרכז הצעירים לוד', 'Tamar'],
  ]),
]);

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

async function press(page: Page, key: string, target: Locator): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < 40 && !(await isFocused(target)); step += 1) await page.keyboard.press(key);
  expect(await isFocused(target)).toBe(true);
}

const dialogOf = ({ page, words }: Journey) =>
  page.getByRole('dialog', { name: words('organizations:duplicates.title') });

/** The names of the pair whose heading has the focus. */
async function pairInFocus(journey: Journey, ...names: readonly string[]): Promise<void> {
  const heading = dialogOf(journey).getByRole('heading', { level: 3 });
  await expect.poll(() => heading.allTextContents()).toEqual([names.join(' · ')]);
  await expect.poll(() => isFocused(heading)).toBe(true);
}

async function choose(journey: Journey, action: string): Promise<void> {
  const button = dialogOf(journey).getByRole('button', { name: journey.words(action), exact: true });
  await press(journey.page, 'Tab', button);
  await journey.page.keyboard.press('Enter');
}

/** Takes the sector of the second record and makes the two one. */
async function mergeWithSecondSector(journey: Journey): Promise<void> {
  const { page, words } = journey;
  const sector = words('organizations:duplicates.choose', { field: words('organizations:field.sector') });
  const group = dialogOf(journey).getByRole('radiogroup', { name: sector });
  const radio = (name: string) => group.getByRole('radio', { name: words(`terms:sector.${name}`) });
  await press(page, 'Tab', radio('social'));
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => radio('business').isChecked()).toBe(true);
  await choose(journey, 'organizations:duplicates.merge');
}

journeyInOneLanguage(
  'by keyboard alone: one pair told apart for good, the other made one and undone',
  async (journey) => {
    const { page, words } = journey;
    const dialog = dialogOf(journey);
    const [alon, alonToo] = ['בית אלון', 'בית אלון (ע"ר)'];
    const [centre, centreToo] = ['מרכז הצעירים לוד', 'מרכז צעירים בלוד'];
    await drop(journey, [who, ties]);
    await confirm(journey);
    await press(page, 'Tab', page.getByRole('button', { name: words('organizations:duplicates.review') }));
    await page.keyboard.press('Enter');

    await pairInFocus(journey, alon, alonToo);
    await dialog.getByText(words('organizations:duplicates.left', { count: 2 })).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await choose(journey, 'organizations:duplicates.apart');

    await pairInFocus(journey, centre, centreToo);
    await dialog.getByText(words('organizations:duplicates.toldApart', { first: alon, second: alonToo })).waitFor();
    await dialog.getByText(words('organizations:duplicates.moved', { count: 1 })).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await mergeWithSecondSector(journey);

    await dialog.getByText(words('organizations:duplicates.none')).waitFor();
    const close = dialog.getByRole('button', { name: words('organizations:duplicates.close') }).last();
    await expect.poll(() => isFocused(close)).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    await press(page, 'Shift+Tab', dialog.getByRole('button', { name: words('shell:toast.undo') }));
    await page.keyboard.press('Enter');

    await pairInFocus(journey, centre, centreToo);
    await mergeWithSecondSector(journey);
    await dialog.getByText(words('organizations:duplicates.none')).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await settle(page);

    await page
      .getByText(words('shell:saved.saved', { time: '' }).trim())
      .first()
      .waitFor();
    await page.reload();
    await arrive(journey, 'import');
    await openScreen(journey, 'organizations');
    await press(page, 'Tab', page.getByRole('button', { name: words('organizations:duplicates.find') }));
    await page.keyboard.press('Enter');
    await dialog.getByText(words('organizations:duplicates.none')).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    return merged;
  },
);

journeyInOneLanguage(
  'what is told apart can be taken back, and what is left for later comes again',
  async (journey) => {
    const { page, words } = journey;
    const dialog = dialogOf(journey);
    const press = (key: string) => dialog.getByRole('button', { name: words(key), exact: true }).click();
    await drop(journey, [who, ties]);
    await confirm(journey);
    await page.getByRole('button', { name: words('organizations:duplicates.review') }).click();
    await press('organizations:duplicates.apart');
    await press('shell:toast.undo');
    await pairInFocus(journey, 'בית אלון', 'בית אלון (ע"ר)');
    await dialog.getByText(words('organizations:duplicates.left', { count: 2 })).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await press('organizations:duplicates.later');
    await press('organizations:duplicates.later');
    await dialog.getByText(words('organizations:duplicates.waiting', { count: 2 })).waitFor();
    await press('organizations:duplicates.showWaiting');
    await pairInFocus(journey, 'בית אלון', 'בית אלון (ע"ר)');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(words('organizations:duplicates.found', { count: 2 })).waitFor();
    return fieldOf([who, ties]);
  },
  { width: 390, height: 844 },
);
