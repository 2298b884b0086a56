import { expect } from 'vitest';
import type { Journey } from './journey.ts';
import { openScreen } from './screens.ts';
import type { TerminalAnalysis } from './terminal.ts';

type Counts = Readonly<Record<string, { readonly listed: number; readonly engaged: number }>>;

/** The numbers in the cells of the coverage matrix: by row, by sector. */
async function readRows(journey: Journey, dimension: 'topic' | 'region'): Promise<Readonly<Record<string, Counts>>> {
  await openScreen(journey, 'coverage', dimension === 'region' ? '?rows=region' : '');
  await journey.page.locator('tr[data-coverage]').first().waitFor();
  return journey.page.evaluate(() => {
    const cellsOf = (row: Element) =>
      [...row.querySelectorAll<HTMLElement>('td[data-sector]')].map((cell) => {
        const [listed = 0, engaged = 0] = [...cell.querySelectorAll('.number')].map((one) => Number(one.textContent));
        return [cell.dataset.sector ?? '', { listed, engaged }];
      });
    const rows = [...document.querySelectorAll<HTMLElement>('tr[data-coverage]:not([data-coverage="committee"])')];
    return Object.fromEntries(rows.map((row) => [row.dataset.coverage ?? '', Object.fromEntries(cellsOf(row))]));
  });
}

/** Every number of the coverage screen is the terminal's: topics, regions, and region-wide apart. */
export async function expectCoverageOf(journey: Journey, { coverage, regionWide }: TerminalAnalysis): Promise<void> {
  expect(await readRows(journey, 'topic')).toEqual(coverage.topic);
  const { [journey.words('terms:regionWide')]: everywhere, ...regions } = await readRows(journey, 'region');
  expect(regions).toEqual(coverage.region);
  const anywhere = Object.values(regionWide).some(({ listed }) => listed > 0);
  expect(everywhere ?? null).toEqual(anywhere ? regionWide : null);
}
