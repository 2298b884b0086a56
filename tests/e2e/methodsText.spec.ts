import { expect } from 'vitest';
import { withoutBidiControls } from '../../src/i18n/isolate.ts';
import { sampleField } from './support/field.ts';
import { journeyInOneLanguage, setStage } from './support/journey.ts';
import { openSample, openScreen } from './support/screens.ts';

setStage();

/** Tied pairs of the sample over all its pairs, as the program divides them. */
const density = 228 / ((80 * 79) / 2);

journeyInOneLanguage('what a figure means, and its text for a report, by keyboard', async (journey) => {
  const { page, context, words } = journey;
  await openSample(journey);
  await openScreen(journey, 'network');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const asked = page.getByRole('button', { name: `${words('metrics:density.name')}: ${words('shell:moreInfo')}` });
  await asked.press('Enter');
  const meaning = page.getByRole('dialog', { name: words('metrics:density.name') });
  expect(withoutBidiControls((await meaning.locator('.figure-said').textContent()) ?? '')).toBe(
    withoutBidiControls(words('metrics:density.says', { hundred: '7.2' })),
  );
  expect(await meaning.textContent()).toContain(words('metrics:density.caution'));
  await meaning.getByRole('button', { name: words('metrics:copy.button') }).press('Enter');
  await page.locator('.toast', { hasText: words('metrics:copy.done') }).waitFor();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain(words('metrics:rule.union'));
  expect(lines[2]).toContain(words('metrics:density.exact'));
  expect(lines[2]).toContain(String(density));
  await page.keyboard.press('Escape');
  await meaning.waitFor({ state: 'hidden' });
  expect(await asked.evaluate((button) => button === document.activeElement)).toBe(true);
  return sampleField(journey.language);
});

journeyInOneLanguage('where the browser does not allow copying, the text is there to be marked', async (journey) => {
  const { page, words } = journey;
  await openSample(journey);
  await openScreen(journey, 'network');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page
    .locator('.ranking-foot')
    .getByRole('button', { name: words('metrics:copy.button') })
    .click();
  const text = await page.getByRole('textbox', { name: words('metrics:copy.text') }).inputValue();
  expect(text).toContain(words('metrics:betweenness.exact'));
  // The first of the ranking, unrounded.
  expect(text).toContain('0.521697766656369');
  return sampleField(journey.language);
});
