import { defineConfig } from 'vitest/config';

/** End-to-end tests: the built site in a real Chromium. Started by scripts/e2e.mjs, which says where both are. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.spec.ts'],
    setupFiles: ['tests/e2e/support/everyTest.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ['tests/e2e/support/sharedStage.ts'],
    expect: { poll: { timeout: 15_000 } },
    // Each journey has a profile of its own, so that two can go on at once: one alone leaves a core idle.
    maxWorkers: 2,
    isolate: false,
  },
});
