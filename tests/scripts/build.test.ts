import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBuilt } from '../../scripts/build.mjs';

const manifest = join('dist', '.vite', 'manifest.json');
const early = new Date('2026-01-01T00:00:00Z');
const late = new Date('2026-01-02T00:00:00Z');
const later = new Date('2026-01-03T00:00:00Z');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sadeh-built-'));
  for (const path of ['src/core', 'dist/.vite']) mkdirSync(join(folder, path), { recursive: true });
  for (const path of ['src/core/a.ts', 'index.html', manifest]) writeFileSync(join(folder, path), '');
  for (const path of ['src/core/a.ts', 'src/core', 'src', 'index.html']) touch(path, early);
  touch(manifest, late);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function touch(path: string, time: Date): void {
  utimesSync(join(folder, path), time, time);
}

describe('the built site', () => {
  it('stands while every source is older', () => {
    expect(isBuilt(folder)).toBe(true);
  });

  it.each(['src/core/a.ts', 'index.html'])('is out of date when %s is newer', (path) => {
    touch(path, later);
    expect(isBuilt(folder)).toBe(false);
  });

  it('is out of date when a file was taken away, which leaves its mark on the folder', () => {
    touch('src/core', later);
    expect(isBuilt(folder)).toBe(false);
  });

  it('is not there after a build that broke off', () => {
    rmSync(join(folder, manifest));
    expect(isBuilt(folder)).toBe(false);
  });
});
