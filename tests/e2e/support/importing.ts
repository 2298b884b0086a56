import type { Locator } from 'playwright-core';
import { workbookOf } from '../../support/workbookOf.ts';
import { dropFiles, type TestFile, textFile } from './files.ts';
import type { Journey } from './journey.ts';
import { arrive, settle } from './screens.ts';

type Rows = readonly (readonly string[])[];

/** Drops files on whatever is shown, and waits for what the import makes of them. */
export async function drop(journey: Journey, files: readonly TestFile[]): Promise<void> {
  await dropFiles(journey.page, files);
  await arrive(journey, 'import');
  await journey.page.locator('.import-footer').waitFor();
}

/** Confirms the import; `aside` is the number of rows that the button says will be set aside. */
export async function confirm({ page, words }: Journey, aside = 0): Promise<void> {
  const name = aside === 0 ? words('import:commit') : words('import:commitAside', { count: aside });
  await page.getByRole('button', { name, exact: true }).click();
  await page.locator('[data-figure="imported-organizations"]').waitFor();
}

/** What was imported: organisations, ties, tied pairs, rows set aside. */
export function imported({ page }: Journey): Promise<readonly (string | null)[]> {
  const figures = ['organizations', 'ties', 'pairs', 'asideFigure'];
  return Promise.all(figures.map((name) => page.locator(`[data-figure="imported-${name}"]`).textContent()));
}

/** Opens a kind of finding on the check, by words that its button begins with. */
export async function openKind({ page, words }: Journey, title: string): Promise<void> {
  const kinds = page.getByRole('navigation', { name: words('import:check.kinds') });
  await kinds.getByRole('button', { name: title }).click();
}

export function csvOf(name: string, rows: Rows): TestFile {
  return textFile(name, rows.map((cells) => `${cells.join(',')}\n`).join(''));
}

interface Sheet {
  readonly name: string;
  readonly rows: Rows;
  readonly state?: 'hidden';
  /** The first row being 1. */
  readonly hiddenRows?: readonly number[];
}

export function xlsxOf(name: string, sheets: readonly Sheet[]): TestFile {
  return { name, bytes: workbookOf({ sheets }) };
}

/** Opens a step that the files already allow. */
export async function openStep({ page, words }: Journey, step: 'read' | 'check'): Promise<void> {
  const steps = page.getByRole('navigation', { name: words('import:steps') });
  await steps.getByRole('button', { name: words(`import:step.${step}`) }).click();
}

/** Chooses in a list by its label and the words of the choice. */
export async function choose({ page }: Journey, within: Locator, label: string, option: string): Promise<void> {
  await within.getByRole('button', { name: label }).click({ delay: 100 });
  await page.getByRole('option', { name: option, exact: true }).click();
  await settle(page);
}
