/** `npm run bench`: measures the built site and the core on this machine, prints the figures and writes docs/bench.md. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, dist, isBuilt } from './build.mjs';
import { measureSizes } from './bundleBudget.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureDependencies } from './ensureDependencies.mjs';
import { root } from './root.mjs';
import { runTool } from './run.mjs';

/** @typedef {{title: string, note: string, columns: string[], rows: (string | number)[][]}} Table */

/** @param {Table} table */
function inMarkdown({ title, note, columns, rows }) {
  const line = (/** @type {readonly (string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [
    `## ${title}`,
    '',
    ...(note === '' ? [] : [note, '']),
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n');
}

/** @returns {Table} */
function bundleTable() {
  const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
  const files = measureSizes(dist);
  const first = files.filter((file) => file.first).reduce((sum, file) => sum + file.gzip, 0);
  const later = files.filter((file) => !file.first && file.gzip >= 5000);
  return {
    title: 'What is loaded',
    note: 'gzip -9; files of less than 5 kB are left out.',
    columns: ['file', 'kB', 'when'],
    rows: [
      ['**JavaScript of the first load**', `**${kilobytes(first)}**`, 'first, of 350 allowed'],
      ...later.map((file) => [file.file.replace(/^assets\//, ''), kilobytes(file.gzip), 'when needed']),
    ],
  };
}

await ensureDependencies();
const chromium = await ensureChromium();
if (chromium === null) process.exit(1);
if (!isBuilt(root) && (await build()) !== 0) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'sadeh-bench-'));
const code = await runTool('vitest/vitest.mjs', ['run', '--config', 'vitest.bench.config.ts', '--reporter=verbose'], {
  env: { CHROME_PATH: chromium, SADEH_BENCH_OUT: folder },
});
if (code !== 0) process.exit(code);

const measured = readdirSync(folder)
  .sort()
  .map((name) => /** @type {Table} */ (JSON.parse(readFileSync(join(folder, name), 'utf8'))));
rmSync(folder, { recursive: true, force: true });
const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}`;
const page = [
  '# How fast it is',
  '',
  `Written by \`npm run bench\`; machine: ${machine}, headless Chromium without a graphics processor. Medians; only ratios carry`,
  'over to another machine.',
  '',
  ...[...measured, bundleTable()].map(inMarkdown),
].join('\n');
writeFileSync(join(root, 'docs', 'bench.md'), page);
console.log(`\n${page}`);
