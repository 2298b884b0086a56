import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { sampleField } from './support/field.ts';
import { journeyInOneLanguage, setStage } from './support/journey.ts';
import { openSample, openScreen } from './support/screens.ts';

setStage();

/** The text of the project as this browser keeps it. */
function storedText(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('sadeh');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('records').objectStore('records').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map(({ text }: { text: string }) => text).join('\n'));
          };
        };
      }),
  );
}

/** Drops a file so long that its reading can be stopped. */
function dropLongFile(page: Page): Promise<void> {
  return page.evaluate(() => {
    const lines = Array.from({ length: 250_000 }, (_, row) => `Body ${row},Public,"topic ${row % 9}; homes"\n`);
    const transfer = new DataTransfer();
    transfer.items.add(new File(['name,sector,topics\n', ...lines], 'long.csv'));
    const target = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2) ?? document.body;
    for (const type of ['dragenter', 'dragover', 'drop']) {
      target.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }
  });
}

journeyInOneLanguage(
  'a cancelled import leaves the field byte by byte as it was, and stays cancelled',
  async (journey) => {
    const { page, words, language } = journey;
    await openSample(journey);
    // What is read back must be the last that is kept.
    const saved = words('shell:saved.saved', { time: '' }).trim();
    await page.getByRole('status').filter({ hasText: saved }).waitFor();
    const before = await storedText(page);
    await dropLongFile(page);
    await page.getByRole('button', { name: words('shell:job.cancel'), exact: true }).click();
    await page.getByText(words('import:stopped')).waitFor();
    expect(await storedText(page)).toBe(before);

    await openScreen(journey, 'organizations');
    await openScreen(journey, 'import');
    await page.getByText(words('import:stopped')).waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
    await page.getByRole('button', { name: words('import:file.remove', { name: 'long.csv' }) }).click();
    return sampleField(language);
  },
);
