import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';

/** A file as a person would have it on the disk. */
export interface TestFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function textFile(name: string, text: string): TestFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

export function sampleFile(sample: string, name: string): TestFile {
  return { name, bytes: readFileSync(join('sample-data', sample, name)) };
}

/** A file that the page let a person download. */
export async function downloadedFile(download: Download): Promise<TestFile> {
  const parts = await (await download.createReadStream()).toArray();
  return { name: download.suggestedFilename(), bytes: Uint8Array.from(Buffer.concat(parts)) };
}

/** Lets files fall on the middle of the window, as from the desktop. */
export async function dropFiles(page: Page, files: readonly TestFile[]): Promise<void> {
  const packed = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((list) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of list) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    const target = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2) ?? document.body;
    for (const type of ['dragenter', 'dragover', 'drop']) {
      target.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }
  }, packed);
}
