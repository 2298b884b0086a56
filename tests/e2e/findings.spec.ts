import { expect } from 'vitest';
import { sampleField } from './support/field.ts';
import { journeyInBothLanguages, setStage } from './support/journey.ts';
import { openSample, openScreen } from './support/screens.ts';

setStage();

journeyInBothLanguages(
  'a finding marks those it speaks of on the map and in the tables, until the keyboard lets go of them',
  async (journey) => {
    const { page, words } = journey;
    await openSample(journey);
    await openScreen(journey, 'network');
    const codes = () =>
      page
        .locator('.findings > [data-finding]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-finding')));
    expect(await codes()).toEqual([
      'overloadedBroker',
      'cutOff',
      'withoutBackbone',
      'isolatedCluster',
      'weakRegion',
      'inwardSector',
      'isolates',
      'fragileBridges',
      'acrossSectors',
    ]);

    const cluster = page.locator('[data-finding="isolatedCluster"]');
    await cluster.getByRole('button', { name: words('findings:map') }).press('Enter');
    const marked = page.locator('[data-marked="6"][data-marked-as="isolatedCluster"]');
    const caption = words('findings:marked.isolatedCluster', { count: 6 });
    const chip = marked.getByRole('button', { name: words('findings:marked.clear', { words: caption }) });
    await expect.poll(() => chip.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await marked.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => location.hash)).toBe('#/map');

    await openScreen(journey, 'network');
    await cluster.getByRole('button', { name: words('findings:evidence.ties') }).click();
    await marked.waitFor();
    await expect.poll(() => page.locator('.data-table tbody tr').count()).toBe(9);
    await chip.press('Enter');
    await marked.waitFor({ state: 'detached' });

    await openScreen(journey, 'coverage');
    expect(await codes()).toEqual([
      'committee',
      'notEngaged',
      'workingGroup',
      'workingGroup',
      'workingGroup',
      'doubleLoad',
    ]);
    return sampleField(journey.language);
  },
);
