import { expect } from 'vitest';
import { crossTable } from '../../src/core/coverage/crossTable.ts';
import { dimensionKeys } from '../../src/core/coverage/dimension.ts';
import { shikmaField } from '../support/shikma.ts';
import { sampleField } from './support/field.ts';
import { type Journey, journeyInBothLanguages, setStage } from './support/journey.ts';
import { matrixOfSample, readMatrix, readShort, shortOfSample } from './support/matrix.ts';
import { arrive, openSample, openScreen } from './support/screens.ts';

setStage();

/** Opens a list by keyboard and takes one of what it offers. */
async function choose({ page }: Journey, label: string, option: string): Promise<void> {
  await page.locator('.coverage-bar').getByRole('button', { name: label }).press('Enter');
  await page.getByRole('option', { name: option, exact: true }).press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}

async function placeOfFocus({ page }: Journey): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset.place);
}

journeyInBothLanguages(
  'the matrix by keyboard: other dimensions, a third as a filter, seats, a cell, and the map of it',
  async (journey) => {
    const { page, words, language } = journey;
    const layout = { rows: 'region', columns: 'topic', within: null, when: 'today' } as const;
    await openSample(journey);
    await openScreen(journey, 'coverage');

    await choose(journey, words('coverage:rows'), words('coverage:dimension.region'));
    await choose(journey, words('coverage:columns'), words('coverage:dimension.topic'));
    expect(await page.evaluate(() => location.hash)).toBe('#/coverage?rows=region&columns=topic');
    expect(await readMatrix(page)).toEqual(matrixOfSample(language, layout, 'listed'));

    await choose(journey, words('coverage:within.label'), words('terms:stage.active'));
    await page.getByRole('radio', { name: words('coverage:counting.seated') }).press('Enter');
    const within = { dimension: 'stage', value: 'active' } as const;
    await expect.poll(() => readMatrix(page)).toEqual(matrixOfSample(language, { ...layout, within }, 'seated'));

    await page.getByRole('radio', { name: words('coverage:counting.engaged') }).press('Enter');
    await choose(journey, words('coverage:within.label'), words('coverage:within.everyone'));
    await page.getByText(words('coverage:when.label')).first().click();
    const soon = { ...layout, when: 'ifAllWhoSaidYes' } as const;
    await expect.poll(() => readMatrix(page)).toEqual(matrixOfSample(language, soon, 'engaged'));
    await page.locator('.coverage-when').waitFor();

    const forward = language === 'he' ? 'ArrowLeft' : 'ArrowRight';
    await page.locator('[data-place="0,0"] button').focus();
    await page.keyboard.press(forward);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(forward);
    expect(await placeOfFocus(journey)).toBe('1,2');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const [region = '', topic = ''] = await page
      .locator('[data-place="1,2"]')
      .evaluate((cell) => [cell.parentElement?.dataset.coverage ?? '', (cell as HTMLElement).dataset.column ?? '']);
    expect(await dialog.getAttribute('data-cell')).toBe(`${region} ${topic}`);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => placeOfFocus(journey)).toBe('1,2');

    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: words('coverage:cell.onMap'), exact: true }).press('Enter');
    await arrive(journey, 'map');
    const query = new URLSearchParams((await page.evaluate(() => location.hash)).split('?')[1]);
    expect([query.get('regions'), query.get('topics')]).toEqual([region, topic]);
    return sampleField(language);
  },
);

journeyInBothLanguages(
  'a cell that is short of its target says so, offers nobody who declined, and every pair of dimensions adds up',
  async (journey) => {
    const { page, language, words } = journey;
    const field = shikmaField(language);
    await openSample(journey);
    await openScreen(journey, 'coverage');
    expect(await readShort(page)).toEqual(shortOfSample(language));
    // A target for all of a cell is none for those of it that work region-wide.
    await openScreen(journey, 'coverage', '?within=region:*');
    expect(await readShort(page)).toEqual([]);

    await openScreen(journey, 'coverage');
    const empty = page.locator('td[data-column="business"][data-short="2"][data-listed="0"]');
    await empty.first().getByRole('button').press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.locator('[data-could-be="10"]').waitFor();
    const declined = field.organizations.filter(({ stage }) => stage === 'declined').map(({ name }) => name);
    expect(declined).toHaveLength(2);
    for (const name of declined) expect(await dialog.getByText(name).count()).toBe(0);
    await dialog.getByRole('button', { name: words('coverage:cell.changeTarget') }).press('Enter');
    await page.locator('.dialog').waitFor();
    await page.keyboard.press('Escape');

    for (const rows of dimensionKeys.filter((key) => key !== 'sector')) {
      await openScreen(journey, 'coverage', `?rows=${rows}`);
      const totals = await page
        .locator('tr[data-kind="value"] > td[data-total]')
        .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset.total)));
      const { rowTotals } = crossTable(field, { rows, columns: 'sector', within: null, when: 'today' });
      const expected = rowTotals.map(({ listed }) => listed.length);
      expect(totals.toSorted((a, b) => a - b)).toEqual(expected.toSorted((a, b) => a - b));
    }
    return sampleField(language);
  },
);
