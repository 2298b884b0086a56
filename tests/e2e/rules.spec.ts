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
  ['from', 'to', 'type', 'directed'],
  ...['AB', 'BA', 'BC', 'CB', 'CD', 'DE', 'ED', 'EF'].map((pair) => [pair[0] ?? '', pair[1] ?? '', 'Advice', 'yes']),
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
    expect(await table.count()).toBe(0);
    await page
      .locator('[data-note="boundary"]')
      .getByRole('button', { name: words('rules:folded.showAnyway') })
      .click();
    await table.waitFor();
    expect(await page.evaluate(() => location.hash)).toBe('#/network?show=anyway');

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
