/** `npm run fuzz [seconds] [seed]`: broken files for the import, for longer than in `npm test` and from another seed. */
import { ensureDependencies } from './ensureDependencies.mjs';
import { runTool } from './run.mjs';

const [seconds = '600', seed = String(Date.now() % 1_000_000_000)] = process.argv.slice(2);

await ensureDependencies();
console.log(`${seconds} seconds, seed ${seed}`);
process.exitCode = await runTool('vitest/vitest.mjs', ['run', 'tests/core/import/fuzz.test.ts', '--reporter=verbose'], {
  env: { SADEH_FUZZ_SECONDS: seconds, SADEH_FUZZ_SEED: seed },
});
