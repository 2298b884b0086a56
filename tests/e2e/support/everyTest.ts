/** Holds for every end-to-end test, whoever wrote it and however: it has compared a whole field with the terminal's. */
import { afterEach, beforeEach, expect } from 'vitest';
import { takeCompared } from './expectField.ts';

beforeEach(() => {
  takeCompared();
});

afterEach(({ task }) => {
  if (task.result?.state === 'fail') return;
  expect(takeCompared(), 'times the screens were compared with the terminal: see support/journey.ts').toBeGreaterThan(
    0,
  );
});
