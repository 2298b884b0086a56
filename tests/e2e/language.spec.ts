import { expect } from 'vitest';
import { journey, setStage } from './support/journey.ts';
import { wordsOf } from './support/words.ts';

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
});
