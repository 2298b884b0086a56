import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { show } from './screens.ts';
import type { TerminalAnalysis } from './terminal.ts';
import { languageShown, type Words, wordsOf } from './words.ts';

type Counts = Readonly<Record<string, { readonly listed: number; readonly engaged: number }>>;
type Rows = Readonly<Record<string, Counts>>;
type Dimension = 'topic' | 'region';

/** The numbers in the cells of the coverage matrix: by row, by sector; who is of no known topic, region or sector is apart. */
async function readRows(page: Page, words: Words, dimension: Dimension, rows: number): Promise<Rows> {
  const address = dimension === 'region' ? 'coverage?rows=region' : 'coverage';
  await show(page, address, `.coverage-report table[data-dimension="${dimension}"]`);
  return page.evaluate(
    async (all) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.coverage-card button')];
      buttons.find(({ textContent }) => textContent === all)?.click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const cellsOf = (row: Element) =>
        [...row.querySelectorAll<HTMLElement>('td[data-column]:not([data-column="?"])')].map((cell) => {
          const [listed = 0, engaged = 0] = [...cell.querySelectorAll('.plate .number')].map((one) =>
            Number(one.textContent),
          );
          return [cell.dataset.column ?? '', { listed, engaged }];
        });
      const rows = [...document.querySelectorAll<HTMLElement>('tr[data-kind="value"]:not([data-coverage="?"])')];
      return Object.fromEntries(rows.map((row) => [row.dataset.coverage ?? '', Object.fromEntries(cellsOf(row))]));
    },
    words('coverage:matrix.showAll', { count: rows }),
  );
}

/** Every number of the coverage screen is the terminal's: topics, regions, region-wide apart, and who is missing where. */
export async function expectCoverageOf(page: Page, analysis: TerminalAnalysis, brief = false): Promise<void> {
  const { coverage, regionWide, missing } = analysis;
  const words = wordsOf(await languageShown(page));
  const topics = await readRows(page, words, 'topic', Object.keys(coverage.topic).length);
  expect(topics).toEqual(coverage.topic);
  if (brief) return;
  const rows = await readRows(page, words, 'region', Object.keys(coverage.region).length);
  const { '*': everywhere, ...regions } = rows;
  expect(regions).toEqual(coverage.region);
  const anywhere = Object.values(regionWide).some(({ listed }) => listed > 0);
  expect(everywhere ?? null).toEqual(anywhere ? regionWide : null);
  const nobody = [...nobodyIn('topic', topics), ...nobodyIn('region', regions)].sort();
  expect(nobody).toEqual(missing.map(({ dimension, value, sector }) => `${dimension} ${value}: ${sector}`).sort());
}

function nobodyIn(dimension: Dimension, rows: Rows): readonly string[] {
  return Object.entries(rows).flatMap(([value, counts]) =>
    Object.entries(counts).flatMap(([sector, { listed }]) =>
      listed === 0 ? [`${dimension} ${value}: ${sector}`] : [],
    ),
  );
}
