import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sparing } from '../../src/worker/progress.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('progress is told at most ten times a second, and always at the end', () => {
  const told: number[] = [];
  const report = sparing((done) => told.push(done));
  for (let done = 0; done <= 100; done += 1) {
    report(done, 100);
    vi.advanceTimersByTime(4);
  }
  expect(told).toEqual([0, 25, 50, 75, 100]);
});
