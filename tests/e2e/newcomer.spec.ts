import { expect } from 'vitest';
import { sampleField } from './support/field.ts';
import { readScreenFigures } from './support/figures.ts';
import { journeyInBothLanguages, setStage } from './support/journey.ts';
import { openSample } from './support/screens.ts';

setStage();

journeyInBothLanguages('a newcomer opens the sample and finds who connects it', async (journey) => {
  const { page, language } = journey;
  await openSample(journey);
  expect(await page.evaluate(() => location.hash)).toBe('#/map');

  const { whole, organizations } = await readScreenFigures(page);
  expect(whole).toMatchObject({ organizations: '80', pairs: '228', density: '0.072', isolates: '4', components: '6' });
  expect(organizations.PUB01).toMatchObject({ betweenness: '0.52', degree: '42', cutOff: '16' });
  expect(organizations.BUS01?.betweenness).toBe('0.15');
  const first = page.locator('tr[data-organization]').first();
  expect(await first.getAttribute('data-organization')).toBe('PUB01');
  return sampleField(language);
});
