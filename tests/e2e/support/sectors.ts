import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { unknownValue } from '../../../src/core/model/filter.ts';
import { figureText } from '../../../src/screens/parts/figureText.ts';
import type { TerminalAnalysis } from './terminal.ts';
import { languageShown } from './words.ts';

/** How many organisations of each sector the legend of the map counts, on the map, are as many as the terminal counts. */
export async function expectSectorsOf(page: Page, analysis: TerminalAnalysis): Promise<void> {
  const language = await languageShown(page);
  const known = Object.entries(analysis.sectors);
  const unknown = analysis.organizations - known.reduce((sum, [, count]) => sum + count, 0);
  const counts = unknown === 0 ? known : [...known, [unknownValue, unknown] as const];
  const expected = counts.map(([sector, count]) => [sector, figureText(language, count, 'count')]);
  const read = () =>
    page.evaluate(() => {
      const entries = [...document.querySelectorAll<HTMLElement>('.legend-entry[data-sector]')];
      return Object.fromEntries(
        entries.map((entry) => [entry.dataset.sector ?? '', entry.querySelector('.number')?.textContent ?? '']),
      );
    });
  // Newcomers are counted from when they have a place.
  await expect.poll(read, { timeout: 5000 }).toEqual(Object.fromEntries(expected));
}
