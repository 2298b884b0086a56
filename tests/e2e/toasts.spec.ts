import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fieldOf } from './support/field.ts';
import { confirm, csvOf, drop } from './support/importing.ts';
import { journeyInOneLanguage, setStage } from './support/journey.ts';
import { openScreen } from './support/screens.ts';

setStage();

const who = csvOf('who.csv', [
  ['Name', 'Sector'],
  ['Alon House', 'Social'],
  ['Tamar', 'Public'],
]);

/** The controls of the import, outside of what scrolls, in the middle of which a message lies. */
function covered(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const fixed = document.querySelectorAll('.import-footer button, .import-footer .number, .import-steps button');
    return [...fixed]
      .filter((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return there?.closest('.toast') !== null;
      })
      .map(({ textContent }) => textContent ?? '');
  });
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  journeyInOneLanguage(
    `a message lies over no fixed control of the import, ${width} wide`,
    async (journey) => {
      const { page, words } = journey;
      await drop(journey, [who]);
      await confirm(journey);
      await openScreen(journey, 'organizations');
      await page.getByRole('button', { name: /Tamar/ }).first().click();
      await page.getByRole('button', { name: words('organizations:delete') }).click();
      const message = page.locator('.toast');
      await message.hover();
      await drop(journey, [csvOf('more.csv', [['Name'], ['Elah']])]);
      expect(await message.count()).toBe(1);
      expect(await covered(page)).toEqual([]);
      await confirm(journey);
      return fieldOf([
        csvOf('who.csv', [
          ['Name', 'Sector'],
          ['Alon House', 'Social'],
          ['Elah', ''],
        ]),
      ]);
    },
    { width, height },
  );
}
