import { defineConfig } from 'vitest/config';

/** Measurements, one after the other; started by scripts/bench.mjs. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/bench/**/*.bench.ts'],
    testTimeout: 600_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
