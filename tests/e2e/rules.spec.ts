import { expect } from 'vitest';
import { fieldOf } from './support/field.ts';
import { confirm, csvOf, drop } from './support/importing.ts';
import { journeyInBothLanguages, setStage } from './support/journey.ts';
import { openScreen, settle } from './support/screens.ts';
import { terminalAnalyze } from './support/terminal.ts';

setStage();

const organizations = csvOf('who.csv', [
  ['id', 'name', 'sector'],
  ...['A', 'B', 'C', 'D', 'E', 'F'].map((id) => [id, `Body ${id}`, 'Social']),
]);
const ties = csvOf('ties.csv', [
  ['from', 'to', 'type', 'directed', 'Reliability', 'Shared mission', 'Openness'],
  ...['AB', 'BA', 'BC', 'CB', 'CD', 'DE', 'ED', 'EF'].map((pair) => [
    ...[pair[0] ?? '', pair[1] ?? '', 'Advice', 'yes'],
    ...['2', '3', '4'],
  ]),
]);

journeyInBothLanguages(
  'the rules of counting are changed in one place, and ranks wait for a boundary',
  async (journey) => {
    const { page, words } = journey;
    await drop(journey, [organizations, ties]);
    await settle(page);
    await confirm(journey);
    await openScreen(journey, 'network');

    // Nobody said who could be listed: no ranks, until the reader asks for them.
    const table = page.locator('.ranking-card table');
    await page.locator('[data-folded="boundary"]').waitFor();
    const trust = page.locator('[data-further-row="trust"]');
    expect([await table.count(), await trust.count()]).toEqual([0, 0]);
    await page
      .locator('[data-note="boundary"]')
      .getByRole('button', { name: words('rules:folded.showAnyway') })
      .click();
    await table.waitFor();
    expect(await page.evaluate(() => location.hash)).toBe('#/network?show=anyway');

    // What five said of others is a mean; of one organisation nobody hears what two said.
    await page
      .locator('[data-further-row="holding"]', { hasText: words('network:holding.answer', { count: 5 }) })
      .waitFor();
    await trust
      .locator('.further-answer', {
        hasText: words('network:trust.answer', { raters: 5, ratings: 8, mean: '3.0', most: 4 }),
      })
      .waitFor();
    await trust.getByRole('button', { name: words('network:trust.title') }).click();
    const said = await trust.locator('tbody tr[data-opinion-of] small').allTextContents();
    expect([...new Set(said)]).toEqual([words('network:trust.notShown')]);

    const pairs = page.locator('[data-figure="pairs"]');
    const pairsBy = async (rules: readonly string[]) => {
      const { metrics } = await terminalAnalyze([organizations, ties], [], rules);
      return String(Object.values(metrics).reduce((sum, { degree }) => sum + degree, 0) / 2);
    };
    const [usual, both] = [await pairsBy([]), await pairsBy(['--direction', 'intersection'])];
    expect([usual, both]).toEqual(['5', '3']);
    await settle(page);
    expect(await pairs.textContent()).toBe(usual);

    await page.getByRole('button', { name: words('rules:open'), exact: true }).click();
    await page.getByRole('radio', { name: words('rules:direction.intersection') }).click();
    await page.getByRole('button', { name: words('rules:close') }).click();
    await page.locator('[data-figure="pairs"]', { hasText: both }).waitFor();
    expect(await page.locator('.page-head [data-rules]').textContent()).toBe(
      `${words('metrics:rule.intersection')} ${words('metrics:rule.merged')}`,
    );
    await page.locator('[data-rule="direction"]').waitFor();

    await page.keyboard.press('Control+z');
    await page.locator('[data-figure="pairs"]', { hasText: usual }).waitFor();
    await page.locator('[data-rule="direction"]').waitFor({ state: 'detached' });
    return fieldOf([organizations, ties]);
  },
);
