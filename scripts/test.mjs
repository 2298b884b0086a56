/**
 * `npm test`: everything, each part to its end whatever the others say, and one last line `N passed, N failed` that counts
 * every check and every test.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, dist } from './build.mjs';
import { ensureDependencies } from './ensureDependencies.mjs';
import { requireNode } from './nodeVersion.mjs';
import { run, runTool } from './run.mjs';
import { countTests } from './testReport.mjs';

/** @typedef {{passed: number, failed: number, failures: string[]}} Result */

/** One check that passes or fails as a whole. @param {string} name @param {boolean} passed @returns {Result} */
function check(name, passed) {
  return passed ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [name] };
}

/** @param {readonly Result[]} results @returns {Result} */
function sum(results) {
  return {
    passed: results.reduce((total, result) => total + result.passed, 0),
    failed: results.reduce((total, result) => total + result.failed, 0),
    failures: results.flatMap((result) => result.failures),
  };
}

const scratch = mkdtempSync(join(tmpdir(), 'sadeh-test-'));

/** @param {string} file @returns {string | null} */
function readReport(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

async function types() {
  const [core, all] = await Promise.all(
    ['tsconfig.core.json', 'tsconfig.json'].map((config) => runTool('typescript/bin/tsc', ['-p', config])),
  );
  return sum([check('types of the core, without a browser', core === 0), check('types of everything', all === 0)]);
}

async function lint() {
  return check('lint and format', (await runTool('@biomejs/biome/bin/biome', ['check', '.'])) === 0);
}

async function unit() {
  const report = join(scratch, 'unit.json');
  const code = await runTool('vitest/vitest.mjs', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countTests('unit tests', readReport(report), code);
}

async function bundle() {
  const { checkBundle } = await import('./bundleBudget.mjs');
  const checks = checkBundle(dist);
  for (const { name, passed, message } of checks) console.log(`${passed ? 'ok  ' : 'FAIL'} ${name}: ${message || '–'}`);
  return sum(checks.map(({ name, passed }) => check(name, passed)));
}

async function endToEnd() {
  const report = join(scratch, 'e2e.json');
  const code = await run(process.execPath, ['scripts/e2e.mjs', '--report', report]);
  return countTests('end-to-end tests', readReport(report), code);
}

/** @param {string} title @param {() => Promise<Result>} work @returns {Promise<Result>} */
async function part(title, work) {
  console.log(`\n── ${title} ──`);
  const start = performance.now();
  let result;
  try {
    result = await work();
  } catch (error) {
    console.error(error);
    result = check(title, false);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${title}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
  return result;
}

requireNode();
await ensureDependencies();
const results = [
  await part('Types', types),
  await part('Lint and format', lint),
  await part('Unit, property, architecture and text tests', unit),
];
const built = await part('Build', async () => check('build', (await build()) === 0));
results.push(built);
if (built.failed === 0) {
  results.push(await part('Bundle', bundle), await part('End to end', endToEnd));
} else {
  // What could not be tried has not passed.
  results.push(check('bundle (no build)', false), check('end-to-end tests (no build)', false));
}
rmSync(scratch, { recursive: true, force: true });

const total = sum(results);
if (total.failures.length > 0) console.log(`\nFailed:\n${total.failures.map((name) => `  - ${name}`).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
