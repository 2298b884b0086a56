import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type CrossLayout, crossTable } from '../../../src/core/coverage/crossTable.ts';
import { gapReport } from '../../../src/core/coverage/targets/gapReport.ts';
import { readTargets } from '../../../src/core/coverage/targets/readTargets.ts';
import type { Counted } from '../../../src/core/model/target.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { figureText } from '../../../src/screens/parts/figureText.ts';
import { shikmaField } from '../../support/shikma.ts';

/** Of each row and column: what is to be read in the cell, and how many are listed, engaged and seated. */
type Cells = Readonly<Record<string, readonly string[]>>;

/** Every cell of the matrix on the page. */
export function readMatrix(page: Page): Promise<Cells> {
  return page.evaluate(() => {
    const cells = [...document.querySelectorAll<HTMLElement>('tr[data-kind="value"] > td[data-column]')];
    return Object.fromEntries(
      cells.map(({ dataset, parentElement, firstElementChild }) => [
        `${parentElement?.dataset.coverage} / ${dataset.column}`,
        [
          firstElementChild?.querySelector('.counted')?.textContent ?? '',
          dataset.listed ?? '',
          dataset.engaged ?? '',
          dataset.seated ?? '',
        ],
      ]),
    );
  });
}

/** The same cells as the core counts them from the files of the sample. */
export function matrixOfSample(language: Language, layout: CrossLayout, counting: Counted): Cells {
  const { rowValues, columnValues, cells } = crossTable(shikmaField(language), layout);
  const pairs = rowValues.flatMap((row, r) =>
    columnValues.map((column, c): [string, readonly string[]] => {
      const count = (key: Counted) => cells[r]?.[c]?.[key].length ?? 0;
      const seen = figureText(language, count(counting), 'count');
      return [`${row} / ${column}`, [seen, ...(['listed', 'engaged', 'seated'] as const).map(count).map(String)]];
    }),
  );
  return Object.fromEntries(pairs);
}

/** The cells on the page that are marked as short of a target: row, column, and by how many. */
export async function readShort(page: Page): Promise<readonly string[]> {
  const cells = await page.locator('td[data-short]:not([data-short="0"])').evaluateAll((all) =>
    all.map((cell) => {
      const flag = cell.querySelector('.cell-flag')?.textContent ?? '';
      return `${cell.parentElement?.dataset.coverage} / ${(cell as HTMLElement).dataset.column}: ${flag}`;
    }),
  );
  return cells.sort();
}

/** The targets of the sample that are not met and have a cell where topics are laid out by sectors, seats below them. */
export function shortOfSample(language: Language): readonly string[] {
  const field = shikmaField(language);
  const name = `targets.${language}.csv`;
  const bytes = readFileSync(join(import.meta.dirname, '../../../sample-data/shikma', name));
  const { targets } = readTargets({ name, bytes }, field);
  return gapReport({ ...field, targets })
    .rows.filter(({ shortfall, target }) => shortfall > 0 && target.sector !== null)
    .filter(({ target: { region, population } }) => region === null && population === null)
    .flatMap(({ target: { sector, topic, counted }, shortfall }) => {
      const row = topic === null && counted === 'seated' ? 'committee' : topic;
      return row === null ? [] : [`${row} / ${sector}: −${figureText(language, shortfall, 'count')}`];
    })
    .sort();
}
