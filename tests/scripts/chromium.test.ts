import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findChromium } from '../../scripts/chromium.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sadeh-browsers-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function program(place: string, name: string, mode = 0o755): string {
  mkdirSync(join(folder, place), { recursive: true });
  const path = join(folder, place, name);
  writeFileSync(path, '');
  chmodSync(path, mode);
  return path;
}

it('finds Chromium, Chrome or Edge on the path, the first folder first', () => {
  const edge = program('first', 'microsoft-edge');
  program('second', 'chromium');
  const PATH = [join(folder, 'first'), join(folder, 'second')].join(delimiter);
  expect(findChromium({ PATH })).toBe(edge);
});

it('takes the one that CHROME_PATH names before any other', () => {
  program('bin', 'chromium');
  const own = program('elsewhere', 'my-chrome');
  expect(findChromium({ PATH: join(folder, 'bin'), CHROME_PATH: own })).toBe(own);
});

it('passes over what cannot be run', () => {
  program('bin', 'google-chrome', 0o644);
  expect(findChromium({ PATH: join(folder, 'bin'), CHROME_PATH: join(folder, 'none') })).toBe(null);
});

it('finds what the installer of Windows left', () => {
  const chrome = program('Google/Chrome/Application', 'chrome.exe');
  expect(findChromium({ PATH: '', PROGRAMFILES: folder })).toBe(chrome);
});
