import { expect } from 'vitest';
import { unseenOrganizations, unseenTies } from '../support/unseenField.ts';
import { misleadingOrganizations, misleadingTies } from '../support/wronglyGuessedField.ts';
import { fieldOf, sampleField } from './support/field.ts';
import { downloadedFile, dropFiles, type TestFile, textFile } from './support/files.ts';
import { type Journey, journeyInBothLanguages, setStage } from './support/journey.ts';
import { arrive, openSample, settle } from './support/screens.ts';
import { terminalAnalyze } from './support/terminal.ts';

setStage();

/** Drops files on whatever is shown, and waits for what the import makes of them. */
async function drop(journey: Journey, files: readonly TestFile[]): Promise<void> {
  await dropFiles(journey.page, files);
  await arrive(journey, 'import');
  await journey.page.locator('.import-scroll h1').waitFor();
}

/** Goes to a step of the import by the strip over it. */
async function openStep({ page, words }: Journey, step: 'choose' | 'check'): Promise<void> {
  const steps = page.getByRole('navigation', { name: words('import:steps') });
  await steps.getByRole('button', { name: words(`import:step.${step}`) }).click();
}

/** Confirms the import; `aside` is the number of rows that the button says will be set aside. */
async function confirm({ page, words }: Journey, aside = 0): Promise<void> {
  const name = aside === 0 ? words('import:commit') : words('import:commitAside', { count: aside });
  await page.getByRole('button', { name, exact: true }).click();
  await page.locator('[data-figure="imported-organizations"]').waitFor();
}

function imported({ page }: Journey): Promise<readonly (string | null)[]> {
  const figures = ['organizations', 'ties', 'pairs', 'asideFigure'];
  return Promise.all(figures.map((name) => page.locator(`[data-figure="imported-${name}"]`).textContent()));
}

/** Says what a column is, on the step that matches columns. */
async function chooseColumn({ page, words }: Journey, file: string, title: string, meaning: string): Promise<void> {
  const card = page.getByRole('region', { name: file });
  // A press as long as a person's: a list opens on the way down and may be chosen from on the way up.
  await card.getByRole('button', { name: words('import:match.field', { name: title }) }).click({ delay: 100 });
  await page.getByRole('option', { name: meaning, exact: true }).click();
  await settle(page);
}

journeyInBothLanguages('the sample’s files are dropped and need one confirmation', async (journey) => {
  const { language, page, words } = journey;
  const sample = sampleField(language);
  await drop(journey, sample.files);
  await confirm(journey);
  expect(await imported(journey)).toEqual(['80', '250', '228', '0']);
  await page.getByRole('button', { name: words('import:result.map') }).click();
  await arrive(journey, 'map');
  return sample;
});

journeyInBothLanguages('files that nobody has seen, of seven sectors, come to a right map', async (journey) => {
  const { page, words } = journey;
  const files = [textFile('bodies.csv', unseenOrganizations), textFile('links.csv', unseenTies)];
  await drop(journey, files);
  await confirm(journey, 1);
  expect(await imported(journey)).toEqual(['8', '7', '6', '1']);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words('import:result.download', { count: 1 }) }).click();
  const saved = await downloadedFile(await download);
  expect(new TextDecoder().decode(saved.bytes)).toContain('Nobody We Know');

  const terminal = await terminalAnalyze(files);
  expect(Object.keys(terminal.sectors)).toHaveLength(7);
  expect(terminal.isolates).toEqual(['Quiet Mill Museum']);
  return fieldOf(files);
});

journeyInBothLanguages('a wrong guess is corrected before anything is imported', async (journey) => {
  const { page, words } = journey;
  const files = [textFile('members.csv', misleadingOrganizations), textFile('contacts.csv', misleadingTies)];
  await drop(journey, files);
  await page.getByRole('button', { name: words('import:back') }).click();
  await chooseColumn(journey, 'members.csv', 'Area', words('organizations:field.topics'));
  await chooseColumn(journey, 'members.csv', 'Town', words('organizations:field.regions'));
  await page.getByRole('button', { name: words('import:continue') }).click();
  await confirm(journey);

  const guessed = await terminalAnalyze(files);
  const answers = [{ file: 'members.csv', columns: { 2: 'topics', 3: 'regions' } }];
  const corrected = await terminalAnalyze(files, answers);
  expect(Object.keys(guessed.coverage.topic)).toEqual([]);
  expect(Object.keys(corrected.coverage.topic)).toEqual(['Literacy', 'Youth']);
  return fieldOf(files, answers);
});

journeyInBothLanguages('an import is undone in one step, and everything is as it was', async (journey) => {
  const { language, page, words } = journey;
  await openSample(journey);
  await drop(journey, [textFile('bodies.csv', unseenOrganizations), textFile('links.csv', unseenTies)]);
  await confirm(journey, 1);
  await page.getByRole('button', { name: words('import:result.undo') }).click();
  await page.getByRole('heading', { name: words('import:result.undoneTitle') }).waitFor();
  return sampleField(language);
});

const broken: readonly (readonly [what: string, file: TestFile, code: string])[] = [
  ['is empty', { name: 'empty.csv', bytes: new Uint8Array() }, 'emptyFile'],
  ['is a PDF', textFile('report.csv', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n'), 'isPdf'],
  [
    'has a quotation mark that is never closed',
    textFile('open.csv', 'Name,Sector\n"Open House,Social\nB,Public\n'),
    'unclosedQuote',
  ],
];

for (const [what, file, code] of broken) {
  journeyInBothLanguages(`a file that ${what} is refused with a reason, and nothing changes`, async (journey) => {
    const { language, page, words } = journey;
    await openSample(journey);
    await drop(journey, [file]);
    const alert = page.getByRole('alert').filter({ hasText: file.name });
    const title = words(`issues:${code}.title`, { found: '2', row: '2', expected: '', file: file.name });
    await alert.getByRole('heading', { name: title }).waitFor();
    const commit = page.getByRole('button', { name: words('import:commit') });
    expect(await commit.count()).toBe(0);
    return sampleField(language);
  });
}

journeyInBothLanguages('pasted cells are read beside a file, as a file is', async (journey) => {
  const { page, words } = journey;
  await drop(journey, [textFile('bodies.csv', unseenOrganizations)]);
  await openStep(journey, 'choose');
  await page.getByRole('textbox', { name: words('import:choose.pasteLabel') }).fill(unseenTies.replaceAll(';', '\t'));
  await page.getByRole('button', { name: words('import:choose.pasteButton') }).click();
  await openStep(journey, 'check');
  await confirm(journey, 1);
  return fieldOf([textFile('bodies.csv', unseenOrganizations), textFile('links.csv', unseenTies)]);
});

journeyInBothLanguages('an open question keeps the step, and its answer does not leave it', async (journey) => {
  const { page, words } = journey;
  await drop(journey, [textFile('depths.csv', 'slug,depth\na,1\nb,2\n'), textFile('bodies.csv', 'name\nA\n')]);
  const onward = page.getByRole('button', { name: words('import:continue') });
  const reading = page.getByRole('heading', { name: words('import:read.title') });
  await onward.click();
  await page.getByRole('status').getByRole('button', { name: 'depths.csv' }).waitFor();
  expect(await reading.count()).toBe(1);

  const card = page.getByRole('region', { name: 'depths.csv' });
  await card.getByRole('button', { name: words('import:read.role') }).click({ delay: 100 });
  await page.getByRole('option', { name: words('import:role.organizations'), exact: true }).click();
  await settle(page);
  expect(await reading.count()).toBe(1);
  await onward.click();
  await page.getByRole('heading', { name: words('import:match.title') }).waitFor();
  return 'emptyProject';
});
