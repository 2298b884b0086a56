import { expect } from 'vitest';
import { screens } from '../../src/app/viewState.ts';
import { seriousFindings } from './support/accessibility.ts';
import { type Journey, journeyInBothLanguages, setStage } from './support/journey.ts';
import { openEmpty, openSample, openScreen } from './support/screens.ts';

setStage();

/** What axe finds serious or critical on every screen of the project that is open; a screen without findings is left out. */
async function findingsByScreen(journey: Journey): Promise<Readonly<Record<string, readonly string[]>>> {
  const findings: Record<string, readonly string[]> = {};
  for (const screen of screens.filter((one) => one !== 'start')) {
    await openScreen(journey, screen);
    const found = await seriousFindings(journey.page);
    if (found.length > 0) findings[screen] = found;
  }
  return findings;
}

journeyInBothLanguages('axe finds nothing serious on the start screen', async ({ page, words }) => {
  await page.getByRole('button', { name: words('start:sample') }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});

journeyInBothLanguages('axe finds nothing serious on any screen of the sample', async (journey) => {
  await openSample(journey);
  expect(await findingsByScreen(journey)).toEqual({});
});

journeyInBothLanguages('axe finds nothing serious on any screen of an empty project', async (journey) => {
  await openEmpty(journey);
  expect(await findingsByScreen(journey)).toEqual({});
});

journeyInBothLanguages(
  'axe finds nothing serious on any screen of a phone',
  async (journey) => {
    await openSample(journey);
    expect(await findingsByScreen(journey)).toEqual({});
  },
  { width: 390, height: 844 },
);
