import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dependenciesMatch } from '../../scripts/ensureDependencies.mjs';
import { isAtLeast } from '../../scripts/nodeVersion.mjs';

const a = { version: '1.0.0', integrity: 'sha512-a' };
const otherPlatform = { version: '2.0.0', integrity: 'sha512-b', optional: true };

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sadeh-lock-'));
  mkdirSync(join(folder, 'node_modules'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(wanted: object | null, present: object | null): void {
  const put = (path: string, packages: object | null) => {
    if (packages !== null) writeFileSync(join(folder, path), JSON.stringify({ packages }));
  };
  put('package-lock.json', wanted && { '': { name: 'sadeh' }, ...wanted });
  put('node_modules/.package-lock.json', present);
}

describe('installed dependencies', () => {
  it('match when each is the one of the lock; builds for other platforms may be absent', () => {
    write({ 'node_modules/a': a, 'node_modules/b': otherPlatform }, { 'node_modules/a': a });
    expect(dependenciesMatch(folder)).toBe(true);
  });

  it.each([
    ['one is missing', {}],
    ['one has another version', { 'node_modules/a': { ...a, version: '1.0.1' } }],
    ['one has other contents', { 'node_modules/a': { ...a, integrity: 'sha512-c' } }],
    ['an install was broken off', null],
  ])('do not match when %s', (_why, present) => {
    write({ 'node_modules/a': a }, present);
    expect(dependenciesMatch(folder)).toBe(false);
  });

  it('match in this project, whose tests are running', () => {
    expect(dependenciesMatch(process.cwd())).toBe(true);
  });
});

describe('the version of Node', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['20.18.9', false],
    ['18.99.0', false],
  ])('%s is new enough: %s', (version, enough) => {
    expect(isAtLeast(version, '>=20.19.0')).toBe(enough);
  });
});
