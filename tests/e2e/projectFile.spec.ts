import { expect } from 'vitest';
import { sampleField } from './support/field.ts';
import { downloadedFile, dropFiles, type TestFile, textFile } from './support/files.ts';
import { type Journey, journeyInOneLanguage, setStage } from './support/journey.ts';
import { arrive, openEmpty, openSample } from './support/screens.ts';

setStage();

async function downloadCopy({ page, words }: Journey): Promise<TestFile> {
  await page.getByRole('button', { name: words('shell:project.menu') }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: words('shell:project.download') }).click();
  return downloadedFile(await download);
}

async function closeProject({ page, words }: Journey): Promise<void> {
  await page.getByRole('button', { name: words('shell:project.menu') }).click();
  await page.getByRole('menuitem', { name: words('shell:project.close') }).click();
  await page.getByRole('button', { name: words('start:empty') }).waitFor();
}

journeyInOneLanguage('a downloaded copy is opened again and is the same', async (journey) => {
  const { page, words, language } = journey;
  await openSample(journey);
  const copy = await downloadCopy(journey);
  expect(copy.name).toMatch(/\.sadeh\.json$/);
  await page.getByText(words('shell:saved.backupToday')).waitFor();
  await closeProject(journey);
  await openEmpty(journey);
  await dropFiles(page, [copy]);
  await arrive(journey, 'map');
  return sampleField(language);
});

journeyInOneLanguage('a file of a newer version is refused in words, and nothing changes', async (journey) => {
  const { page, words, language } = journey;
  await openSample(journey);
  const copy = await downloadCopy(journey);
  const newer = JSON.stringify({ ...JSON.parse(new TextDecoder().decode(copy.bytes)), version: 2 });
  await dropFiles(page, [textFile('newer.sadeh.json', newer)]);
  const said = words('storage:refused.projectNewer', { name: 'newer.sadeh.json', found: '2', expected: '1' });
  await page.getByText(said).waitFor();
  return sampleField(language);
});
