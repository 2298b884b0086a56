import { expect } from 'vitest';
import { readWorkbook } from '../../src/core/import/workbook/readWorkbook.ts';
import { sampleField } from './support/field.ts';
import { downloadedFile, type TestFile } from './support/files.ts';
import { type Journey, journeyInOneLanguage, setStage } from './support/journey.ts';
import { openSample, openScreen } from './support/screens.ts';
import { terminalAnalyze } from './support/terminal.ts';

setStage();

/** The workbook of the field: what may be shared of it, or all. */
async function workbook({ page, words }: Journey, reach: 'shared' | 'all'): Promise<TestFile> {
  await page.getByRole('button', { name: words('storage:export.button'), exact: true }).click();
  const menu = page.getByRole('menu', { name: words('storage:export.button') });
  const section = menu.getByRole('group', { name: words(`storage:export.${reach}`) });
  const download = page.waitForEvent('download');
  await section.getByRole('menuitem', { name: words('storage:export.xlsx') }).click();
  return downloadedFile(await download);
}

function titlesOf(file: TestFile): readonly (readonly string[])[] {
  const source = readWorkbook(file);
  return 'code' in source ? [] : source.map(({ rows: [titles = []] }) => titles);
}

journeyInOneLanguage('the field is taken along as a workbook: whole, or what an audience may see', async (journey) => {
  const { language, words } = journey;
  await openSample(journey);
  await openScreen(journey, 'organizations');
  const sample = sampleField(language);
  const [whole, shared] = [await workbook(journey, 'all'), await workbook(journey, 'shared')];
  const [before, after] = [await terminalAnalyze(sample.files), await terminalAnalyze([whole])];
  // The sheet of groups says what organisations say already: it is left out, and that is told.
  expect({ ...after, issues: [] }).toEqual(before);
  expect(after.issues.map(({ code }) => code)).toEqual(['groupSheet']);
  expect(await terminalAnalyze([shared])).toMatchObject({ organizations: 78 });
  expect([whole.name.includes(words('shell:private')), shared.name.includes(words('shell:private'))]).toEqual([
    true,
    false,
  ]);
  expect(titlesOf(shared)).toEqual([
    ['code', 'name', 'sector', 'topics', 'regions', 'stage'].map((field) => words(`organizations:field.${field}`)),
    [
      ...['fromId', 'fromName', 'toId', 'toName'].map((end) => words(`ties:column.${end}`)),
      ...['type', 'strength', 'directed'].map((field) => words(`ties:field.${field}`)),
    ],
  ]);
  return sample;
});
