import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { notEngaged } from '../../src/core/coverage/seats/notEngaged.ts';
import { influenceInterest, quadrants } from '../../src/core/recruitment/matrix/influenceInterest.ts';
import { matrixCells } from '../../src/core/recruitment/matrix/matrixCells.ts';
import { shikmaField } from '../support/shikma.ts';
import { sampleField } from './support/field.ts';
import { journeyInOneLanguage, setStage } from './support/journey.ts';
import { openSample, openScreen } from './support/screens.ts';

setStage();

async function texts(found: Locator): Promise<readonly string[]> {
  return (await found.allTextContents()).map((text) => text.replace(/[\u2066-\u2069]/g, '').trim());
}

journeyInOneLanguage(
  'influence and interest: quarters, points and lists are those of the core, by keyboard too',
  async (journey) => {
    const { page, words, language } = journey;
    const field = shikmaField(language);
    const matrix = influenceInterest(field);
    const nameOf = (id: string) => field.organizations.find((one) => one.id === id)?.name ?? '';
    await openSample(journey);
    await openScreen(journey, 'recruit');
    await page.getByText(words('recruit:views.matrix'), { exact: true }).click();
    const [gap] = notEngaged(field.organizations);
    const ids = gap?.organizations ?? [];
    await page
      .getByRole('heading', { level: 1, name: words('matrix:head.notEngaged', { count: ids.length }) })
      .waitFor();

    const heads = quadrants.map((quadrant) => {
      const count = matrix.placed.filter(({ advice }) => advice === quadrant).length;
      return `${words(`matrix:advice.${quadrant}`)} ${count}`;
    });
    expect([...(await texts(page.locator('.matrix-quarter h3')))].sort()).toEqual([...heads].sort());

    const rows = matrixCells(matrix, ({ advice }) => advice !== 'designWith');
    const counts = rows.flat().map(({ placed }) => (placed.length === 0 ? '' : String(placed.length)));
    const shown = await page
      .locator('.matrix-cell')
      .evaluateAll((cells) => cells.map((cell) => cell.querySelector('.number')?.textContent ?? ''));
    expect(shown).toEqual(counts);

    const involvement = page.getByRole('region', { name: words('matrix:involvement.title') });
    const byName = (names: readonly string[]) => [...names].sort();
    expect(byName(await texts(involvement.locator('bdi')))).toEqual(byName(ids.map(nameOf)));
    const designed = page.locator('[data-advice="designWith"] bdi');
    expect(await texts(designed)).toEqual(matrix.designWith.map(nameOf));

    const fullest = rows.flat().toSorted((a, b) => b.placed.length - a.placed.length)[0];
    const steps = { influence: fullest?.influence ?? 0, interest: fullest?.interest ?? 0 };
    const count = fullest?.placed.length ?? 0;
    await page.getByRole('button', { name: words('matrix:cell', { ...steps, count }) }).press('Enter');
    const card = page.getByRole('region', { name: words('matrix:cell', { ...steps, count }) });
    expect(await texts(card.locator('bdi'))).toEqual(fullest?.placed.map(({ id }) => nameOf(id)));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('matrix-cell');

    await page.getByText(words('matrix:form.list'), { exact: true }).click();
    const listed = page.locator('.matrix-lists .matrix-line');
    expect(await listed.count()).toBe(matrix.placed.length);

    await card.locator('.organization-link').first().press('Enter');
    await page.waitForFunction((title) => document.title.startsWith(title), words('shell:screens.map'));
    return sampleField(language);
  },
);

journeyInOneLanguage(
  'on a phone the arrows lead from cell to cell, and who stands there opens right below the plot',
  async (journey) => {
    const { page, language } = journey;
    await openSample(journey);
    await openScreen(journey, 'recruit', '?view=matrix');
    const focused = () => page.evaluate(() => document.activeElement?.id);
    const forward = language === 'he' ? 'ArrowLeft' : 'ArrowRight';
    await page.locator('#matrix-5-2').focus();
    await page.keyboard.press(forward);
    expect(await focused()).toBe('matrix-5-3');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('matrix-4-3');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('matrix-cell');
    const isRightBelow = await page.evaluate(
      () => document.querySelector('.matrix-scroll')?.nextElementSibling?.contains(document.activeElement) === true,
    );
    expect(isRightBelow).toBe(true);
    await page.locator('.matrix-below header button').press('Enter');
    expect(await focused()).toBe('matrix-4-3');
    return sampleField(language);
  },
  { width: 390, height: 844 },
);
