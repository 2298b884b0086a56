import { expect } from 'vitest';
import { expectCoverageOf } from './support/coverage.ts';
import { expectFiguresOf, readScreenFigures } from './support/figures.ts';
import { sampleFile } from './support/files.ts';
import { journeyInBothLanguages, setStage } from './support/journey.ts';
import { openSample } from './support/screens.ts';
import { terminalAnalyze } from './support/terminal.ts';

setStage();

journeyInBothLanguages('a newcomer opens the sample and finds who connects it', async (journey) => {
  const { page, language } = journey;
  await openSample(journey);
  expect(await page.evaluate(() => location.hash)).toBe('#/map');

  const { whole, organizations } = await readScreenFigures(journey);
  expect(whole).toMatchObject({ organizations: '80', pairs: '228', density: '0.072', isolates: '4', components: '6' });
  expect(organizations.PUB01).toMatchObject({ betweenness: '0.52', degree: '42', cutOff: '16' });
  expect(organizations.BUS01?.betweenness).toBe('0.15');
  const first = page.locator('tr[data-organization]').first();
  expect(await first.getAttribute('data-organization')).toBe('PUB01');

  const files = ['organisations', 'ties'].map((name) => sampleFile('shikma', `${name}.${language}.csv`));
  const terminal = await terminalAnalyze(files);
  await expectFiguresOf(journey, terminal);
  await expectCoverageOf(journey, terminal);
});
