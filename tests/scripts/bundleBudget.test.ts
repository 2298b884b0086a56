import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBundle, firstLoadFiles, foreignHosts } from '../../scripts/bundleBudget.mjs';

const manifest = {
  'index.html': { file: 'assets/main.js', isEntry: true, imports: ['_shared.js'], dynamicImports: ['map.tsx'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['_deep.js'] },
  '_deep.js': { file: 'assets/deep.js', imports: ['_shared.js'] },
  'map.tsx': { file: 'assets/map.js', imports: ['_shared.js'] },
};

const languages = {
  'src/i18n/english.ts': { file: 'assets/english.js', imports: ['_shared.js'] },
  'src/i18n/hebrew.ts': { file: 'assets/facade.js', imports: ['_hebrew.js'] },
  '_hebrew.js': { file: 'assets/hebrew.js' },
};

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sadeh-dist-'));
  mkdirSync(join(folder, '.vite'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, '.vite', 'manifest.json'), JSON.stringify(manifest));
  for (const name of ['main', 'shared', 'deep', 'map']) writeFileSync(join(folder, 'assets', `${name}.js`), 'let a;');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Text that gzip cannot shorten: hexadecimal digits of a simple generator, about half a byte each. */
function noise(length: number): string {
  let state = 1;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += state.toString(16).padStart(8, '0');
  }
  return text;
}

function verdicts(): readonly boolean[] {
  return checkBundle(folder).map((check) => check.passed);
}

describe('the first load', () => {
  it('is the entry and all that it imports statically, once', () => {
    const files = firstLoadFiles(manifest, () => 1);
    expect(files.sort()).toEqual(['assets/deep.js', 'assets/main.js', 'assets/shared.js']);
  });

  it('is the texts of one language too, whichever weighs more', () => {
    const weights = new Map([['assets/hebrew.js', 3]]);
    const files = firstLoadFiles({ ...manifest, ...languages }, (file) => weights.get(file) ?? 1);
    expect(files.sort()).toEqual([
      'assets/deep.js',
      'assets/facade.js',
      'assets/hebrew.js',
      'assets/main.js',
      'assets/shared.js',
    ]);
  });

  it('must be within its budget; what is loaded later does not count', () => {
    writeFileSync(join(folder, 'assets', 'map.js'), noise(1_000_000));
    expect(verdicts()).toEqual([true, true, true]);
    writeFileSync(join(folder, 'assets', 'deep.js'), noise(1_000_000));
    expect(verdicts()).toEqual([false, true, true]);
  });

  it('fails when there is nothing to weigh', () => {
    writeFileSync(join(folder, '.vite', 'manifest.json'), '{}');
    expect(verdicts()).toEqual([false, true, true]);
  });
});

describe('the built files', () => {
  it('may not name another host', () => {
    writeFileSync(join(folder, 'assets', 'map.js'), "fetch('https://stats.example.com/x')");
    expect(checkBundle(folder)[1]).toMatchObject({
      passed: false,
      message: `${join('assets', 'map.js')}: stats.example.com`,
    });
  });

  it('may not make code from text', () => {
    writeFileSync(join(folder, 'assets', 'map.js'), "const f = new Function('return 1'); eval('1'); medieval(1);");
    expect(checkBundle(folder)[2]?.message.split('\n')).toEqual([
      `${join('assets', 'map.js')}: eval(`,
      `${join('assets', 'map.js')}: new Function(`,
    ]);
  });

  it('may carry the names of XML languages', () => {
    expect(foreignHosts('http://www.w3.org/2000/svg wss://a.example.org https://a.example.org/2')).toEqual([
      'a.example.org',
    ]);
  });
});
