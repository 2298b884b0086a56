import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { sampleField } from './support/field.ts';
import { downloadedFile } from './support/files.ts';
import { type Journey, journeyInBothLanguages, setStage } from './support/journey.ts';
import { arrive, openSample } from './support/screens.ts';

setStage();

async function expectShown({ page, words }: Journey, shown: number, total = 80): Promise<void> {
  await page.locator('[data-figure="shown"]', { hasText: words('map:shown', { shown, total }) }).waitFor();
}

/** The share of pixels of a picture that differ from its most frequent one, and its size. */
function inkOf(page: Page, base64: string): Promise<{ width: number; height: number; ink: number }> {
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = bitmap;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = new Uint32Array(context?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0));
    const counts = new Map<number, number>();
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    return { width, height, ink: 1 - Math.max(...counts.values()) / pixels.length };
  }, base64);
}

async function downloadPicture(
  { page, words }: Journey,
  format: 'png' | 'svg',
  choice: 'pictureShared' | 'pictureTeam' = 'pictureTeam',
): Promise<Buffer> {
  await page.getByRole('button', { name: words('map:export') }).click();
  const download = page.waitForEvent('download');
  const group = page.getByRole('group', { name: words(`map:${choice}`) });
  await group.getByRole('menuitem', { name: words(`map:${format}`) }).click();
  const file = await download;
  // Marks that keep the ending last in Hebrew stand within the name.
  const told = async () => (await page.getByRole('log').textContent())?.replace(/[\u2066-\u2069]/g, '');
  await expect.poll(told).toContain(file.suggestedFilename());
  expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
  return Buffer.from((await downloadedFile(file)).bytes);
}

journeyInBothLanguages(
  'the legend filters the map; the filter is in the address, and its chip takes it away',
  async (journey) => {
    const { page, words } = journey;
    await openSample(journey);
    await expectShown(journey, 80);
    const legend = page.getByRole('region', { name: words('map:legend') });
    await legend.getByRole('button', { name: words('terms:sector.business') }).click();
    await expectShown(journey, 11);
    expect(await page.evaluate(() => location.hash)).toBe('#/map?sectors=business');

    await page.reload();
    await arrive(journey, 'map');
    await expectShown(journey, 11);
    const name = words('terms:sector.business');
    await page.getByRole('button', { name: words('shell:filter.remove', { name }) }).click();
    await expectShown(journey, 80);
    return sampleField(journey.language);
  },
);

journeyInBothLanguages(
  'the map shows who would be engaged if all who said yes came, says so, and goes back to today; an audience never sees it',
  async (journey) => {
    const { page, words } = journey;
    await openSample(journey);
    const legend = page.getByRole('region', { name: words('map:legend') });
    const mark = legend.getByText(words('map:fill.coming'), { exact: true });
    const toggle = legend.getByRole('checkbox', { name: words('map:coming.show') });
    expect([await mark.count(), await toggle.isChecked()]).toEqual([0, false]);
    await toggle.focus();
    await page.keyboard.press('Space');
    await mark.waitFor();
    expect(await page.evaluate(() => location.hash)).toBe('#/map?when=yes');
    const caption = words('map:coming.caption', { organizations: 15 });
    const chip = page.getByRole('button', { name: words('map:coming.clear', { words: caption }) });
    await chip.waitFor();
    const drawn = (await downloadPicture(journey, 'svg')).toString('utf8');
    const shared = (await downloadPicture(journey, 'svg', 'pictureShared')).toString('utf8');
    const told = words('map:coming.picture', { count: 15 });
    expect([drawn.includes(told), shared.includes(told)]).toEqual([true, false]);

    await page.getByRole('button', { name: words('map:audience') }).click();
    await arrive(journey, 'audience');
    expect(await page.locator('[data-coming]').count()).toBe(0);
    await page.goBack();
    await arrive(journey, 'map');
    await chip.click();
    await mark.waitFor({ state: 'detached' });
    expect([await toggle.isChecked(), await page.evaluate(() => location.hash)]).toEqual([false, '#/map']);
    return sampleField(journey.language);
  },
);

journeyInBothLanguages(
  'the map is handed over as a drawing and as a picture, with title, date and counts',
  async (journey) => {
    const { page, words } = journey;
    await openSample(journey);
    const svg = (await downloadPicture(journey, 'svg')).toString('utf8');
    const texts = svg.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, '\n');
    expect(texts).toContain(words('start:shikmaTitle'));
    expect(texts).toContain(words('terms:organizations', { count: 80 }));
    expect(texts).toContain(words('terms:sector.philanthropy'));
    expect(svg).not.toMatch(/<script|javascript:|<foreignObject|(href|src)="https?:/);

    // Two of the eighty declined, and are not in what is shared, nor are the stages of the others.
    const open = (await downloadPicture(journey, 'svg', 'pictureShared')).toString('utf8');
    expect(open).toContain(words('terms:organizations', { count: 78 }));
    expect(open).toContain(words('audience:notEngaged'));
    expect(open).not.toContain(words('map:fill.hollow'));

    const png = await downloadPicture(journey, 'png');
    const { width, height, ink } = await inkOf(page, png.toString('base64'));
    expect(width).toBeGreaterThanOrEqual(1600);
    expect(height).toBeGreaterThanOrEqual(1000);
    expect(ink).toBeGreaterThan(0.02);
    return sampleField(journey.language);
  },
);

journeyInBothLanguages(
  'the audience view shows map and coverage, holds nothing internal, and Escape leaves it',
  async (journey) => {
    const { page, words } = journey;
    await openSample(journey);
    await page.getByRole('button', { name: words('map:audience') }).click();
    await arrive(journey, 'audience');
    const view = page.getByRole('main');
    // Two of the eighty declined, and are not in it at all.
    await view.getByText(words('terms:organizations', { count: 78 }), { exact: true }).waitFor();
    await view.getByText(words('audience:coverage'), { exact: true }).click();
    await view.getByRole('table').waitFor();
    const html = await page.content();
    for (const stage of ['identified', 'acquainted', 'inDialogue', 'committed', 'declined']) {
      expect(html).not.toContain(words(`terms:stage.${stage}`));
    }
    await page.keyboard.press('Escape');
    await arrive(journey, 'map');
    return sampleField(journey.language);
  },
);
