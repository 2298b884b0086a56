import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../src/i18n/language.ts';
import { figureText } from '../../src/screens/parts/figureText.ts';
import { sampleField } from './support/field.ts';
import { type Journey, journeyInBothLanguages, setStage } from './support/journey.ts';
import { type TerminalReference, terminalReference } from './support/reference.ts';
import { openSample, openScreen } from './support/screens.ts';

setStage();

interface ShownRow {
  readonly id: string;
  readonly rank: string;
  readonly value: string;
}

journeyInBothLanguages(
  'by the keyboard alone another measure ranks, sectors are compared, and an answer is opened',
  async (journey) => {
    const { page, words, language } = journey;
    const field = sampleField(language);
    const reference = terminalReference(field.files);
    await openSample(journey);
    await openScreen(journey, 'network');
    await page.locator('[data-study="measures"]').first().waitFor({ state: 'detached' });

    await chooseMeasure(journey, 'harmonic');
    const { harmonic_closeness_normalised: harmonic, ...known } = await reference;
    expect(await rowsShown(page, 'harmonic')).toEqual(ranked(harmonic, language, 'highest').slice(0, 10));
    await chooseMeasure(journey, 'constraint');
    const { constraint } = known.burt_binary_symmetrised;
    expect(await rowsShown(page, 'constraint')).toEqual(ranked(constraint, language, 'lowest').slice(0, 10));
    expect(new URL(page.url()).hash).toBe('#/network?rank=constraint');

    await page.getByRole('radio', { name: words('network:mixing.mode.counts') }).focus();
    await page.keyboard.press(language === 'he' ? 'ArrowLeft' : 'ArrowRight');
    await page.keyboard.press('Space');
    await page.locator('.mixing[data-mode="densities"]').waitFor();
    expect(await densitiesShown(page)).toEqual(densitiesOf(known, language));
    const { ei, expected_ei_under_random_labels: expected } = known.ei_index_symmetrised;
    const sentence = words('network:mixing.index', {
      value: figureText(language, ei, 'signed'),
      expected: figureText(language, expected, 'signed'),
    });
    await page.locator('[data-mixing-test="inward"]', { hasText: sentence }).waitFor();

    const row = page.locator('[data-further-row="roles"]');
    await row.getByRole('button', { name: words('network:roles.title') }).focus();
    await page.keyboard.press('Enter');
    const liaisons = Object.values(known.gould_fernandez.roles).map(({ liaison }) => liaison / 2);
    const most = liaisons.sort((a, b) => b - a).slice(0, 5);
    const shown = row.locator('[data-role="liaison"] li .role-count .number');
    expect(await shown.allTextContents()).toEqual(most.map((count) => figureText(language, count, 'count')));
    return field;
  },
);

/** Opens the menu of measures and goes down to one with the arrows. */
async function chooseMeasure({ page, words }: Journey, measure: string): Promise<void> {
  const option = page.getByRole('option', { name: words(`metrics:${measure}.name`), exact: true });
  await page.locator('.ranking-measure .select-button').focus();
  await page.keyboard.press('Enter');
  await option.waitFor();
  await page.keyboard.press('Home');
  for (let step = 0; !(await option.evaluate((one) => one === document.activeElement)); step += 1) {
    if (step > 40) throw new Error(`No arrow leads to ${measure}`);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.locator(`.ranking-card[data-measure="${measure}"]`).waitFor();
}

function rowsShown(page: Page, metric: string): Promise<readonly ShownRow[]> {
  return page.evaluate((key) => {
    const textIn = (row: Element, place: string) => row.querySelector(`${place} .number`)?.textContent ?? '';
    return [...document.querySelectorAll<HTMLElement>('.ranking tbody tr')].map((row) => ({
      id: row.dataset.organization ?? '',
      rank: textIn(row, 'td:first-child'),
      value: textIn(row, `[data-metric="${key}"]`),
    }));
  }, metric);
}

/** The terminal's values as the screen ranks them: equal ones share a band, undefined ones stand last. */
function ranked(
  values: Readonly<Record<string, number | null>>,
  language: Language,
  first: 'highest' | 'lowest',
): readonly ShownRow[] {
  const sign = first === 'highest' ? -1 : 1;
  const all = Object.entries(values).flatMap(([id, value]) => (value === null ? [] : [{ id, value }]));
  const text = (value: number) => figureText(language, value, 'ratio');
  all.sort((a, b) => (Math.abs(a.value - b.value) < 1e-9 ? 0 : sign * (a.value - b.value)));
  return all.map(({ id, value }) => {
    const band = all
      .map((one, at) => ({ at: at + 1, same: text(one.value) === text(value) }))
      .filter(({ same }) => same);
    const [from, to] = [band.at(0)?.at, band.at(-1)?.at];
    return { id, rank: from === to ? `${from}` : `${from}–${to}`, value: text(value) };
  });
}

/** By the names of the two sectors, the lower half of the table. */
function densitiesShown(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
    const heads = [...document.querySelectorAll('.mixing thead th')].map((head) => head.textContent ?? '');
    const rows = [...document.querySelectorAll('.mixing tbody tr')];
    return Object.fromEntries(
      rows.flatMap((row) =>
        [...row.querySelectorAll('td')].map((cell, column) => {
          const pair = [row.querySelector('th')?.textContent ?? '', heads[column] ?? ''].sort().join(' + ');
          return [pair, cell.querySelector('.number')?.textContent ?? ''];
        }),
      ),
    );
  });
}

function densitiesOf(
  { mixing_matrix, group_density_matrix }: Pick<TerminalReference, 'mixing_matrix' | 'group_density_matrix'>,
  language: Language,
): Readonly<Record<string, string>> {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const text = (value: number) => (value > 0 && value < 0.005 ? `<${percent.format(0.01)}` : percent.format(value));
  // A file may say more of a sector in brackets.
  const order = mixing_matrix.order.map((title) => title.replace(/ \(.*\)$/, ''));
  return Object.fromEntries(
    order.flatMap((row, at) =>
      order.slice(0, at + 1).map((column, to) => {
        const value = group_density_matrix.values[at]?.[to] ?? null;
        return [[row, column].sort().join(' + '), value === null ? '–' : text(value)];
      }),
    ),
  );
}
