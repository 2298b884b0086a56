import { expect } from 'vitest';
import { expectField } from './support/expectField.ts';
import { sampleField } from './support/field.ts';
import { journey, journeyInBothLanguages, setStage } from './support/journey.ts';
import { openSample } from './support/screens.ts';
import { languageShown, wordsOf } from './support/words.ts';

setStage();

const he = wordsOf('he');
const en = wordsOf('en');

journey('the language follows the browser, changes at a press, and is remembered', 'he', async ({ page }) => {
  const direction = () => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
  await page.getByRole('heading', { level: 1, name: he('start:title') }).waitFor();
  expect(await direction()).toEqual(['he', 'rtl']);

  await page.getByText(he('shell:language.en'), { exact: true }).click();
  await page.getByRole('heading', { level: 1, name: en('start:title') }).waitFor();
  expect(await direction()).toEqual(['en', 'ltr']);
  expect(await page.title()).toContain(en('shell:name'));

  await page.reload();
  await page.getByRole('heading', { level: 1, name: en('start:title') }).waitFor();
  expect(await direction()).toEqual(['en', 'ltr']);
  await openSample({ page, words: en });
  return sampleField('en');
});

journeyInBothLanguages('a field has the same figures in the other language', async (journey) => {
  const { page, words, language } = journey;
  const other = language === 'he' ? 'en' : 'he';
  await openSample(journey);
  await expectField(page, sampleField(language));
  await page.getByRole('button', { name: words(`shell:language.${other}`) }).click();
  await page.waitForFunction((lang) => document.documentElement.lang === lang, other);
  expect(await languageShown(page)).toBe(other);
  return sampleField(language);
});
