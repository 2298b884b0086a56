import { defineConfig } from 'vitest/config';

/** End-to-end tests: the built site in a real Chromium. Started by scripts/e2e.mjs, which says where both are. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.spec.ts'],
    setupFiles: ['tests/e2e/support/everyTest.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser at a time: two on a small machine make each other miss their deadlines.
    fileParallelism: false,
  },
});
