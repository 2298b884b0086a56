import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes a minute whatever the machine begins at once; the rest fits beside it. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = (file: TestSpecification) => Number(file.moduleId.endsWith('/fuzz.test.ts'));
    return (await super.sort(files)).sort((one, other) => isLong(other) - isLong(one));
  }
}

/** Tests of what keeps state while it runs (stores, storage, workers): each file in a process of its own. */
const shells = ['tests/app/**', 'tests/storage/**', 'tests/worker/**'];

/** Unit, property, architecture and text tests; the end-to-end tests have a configuration of their own. */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**', 'tests/bench/**', ...shells],
          // Nothing in these keeps anything from one test to the next, so one process can go through many files.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'shells', include: shells.map((folder) => `${folder}/*.test.ts`) },
      },
    ],
  },
});
