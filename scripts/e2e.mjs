/**
 * End-to-end tests on the built site in a real Chromium. `npm run e2e -- [words of a test's name] [--lang he|en]
 * [--headed] [--report FILE]`; without words all of them run.
 */
import { parseArgs } from 'node:util';
import { build, isBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureDependencies } from './ensureDependencies.mjs';
import { root } from './root.mjs';
import { runTool } from './run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, headed: { type: 'boolean' }, report: { type: 'string' } },
});

await ensureDependencies();
const chromium = await ensureChromium();
if (chromium === null) process.exit(1);
if (!isBuilt(root) && (await build()) !== 0) process.exit(1);

const named = positionals.length > 0 ? ['--testNamePattern', positionals.join(' ')] : [];
const report = values.report === undefined ? [] : ['--reporter=json', `--outputFile.json=${values.report}`];
process.exitCode = await runTool(
  'vitest/vitest.mjs',
  ['run', '--config', 'vitest.e2e.config.ts', '--reporter=verbose', ...report, ...named],
  {
    env: {
      CHROME_PATH: chromium,
      SADEH_E2E_LANG: values.lang ?? '',
      SADEH_E2E_HEADED: values.headed === true ? 'yes' : '',
    },
  },
);
