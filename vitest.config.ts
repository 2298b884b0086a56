import { defineConfig } from 'vitest/config';

/** Unit, property, architecture and text tests; the end-to-end tests have a configuration of their own. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**', '**/node_modules/**'],
    testTimeout: 20_000,
  },
});
