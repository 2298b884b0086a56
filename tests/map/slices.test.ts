import { describe, expect, it } from 'vitest';
import { runInSlices, type SliceClock } from '../../src/map/slices.ts';

/** Time that only work spends, and turns that are given by the test. */
function testClock() {
  let time = 0;
  const waiting: (() => void)[] = [];
  const clock: SliceClock = {
    now: () => time,
    turn: () => new Promise((resolve) => waiting.push(resolve)),
  };
  return {
    clock,
    spend: (ms: number) => {
      time += ms;
    },
    waits: () => waiting.length > 0,
    giveTurn: async () => {
      waiting.shift()?.();
      await Promise.resolve();
    },
  };
}

function steps(count: number, each: number) {
  const page = testClock();
  const log: string[] = [];
  function* work() {
    try {
      for (let step = 1; step <= count; step += 1) {
        page.spend(each);
        log.push(`step ${step}`);
        yield;
      }
    } finally {
      log.push('left');
    }
  }
  const stop = runInSlices(work(), () => log.push('done'), page.clock);
  return { ...page, log, stop };
}

describe('work in slices', () => {
  it('that fits one slice is done at once, without a turn', () => {
    const { log, waits } = steps(3, 5);
    expect(log).toEqual(['step 1', 'step 2', 'step 3', 'left', 'done']);
    expect(waits()).toBe(false);
  });

  it('gives the page a turn whenever a slice is full, and goes on where it was', async () => {
    const { log, waits, giveTurn } = steps(5, 18);
    expect(log).toEqual(['step 1', 'step 2']);
    expect(waits()).toBe(true);
    await giveTurn();
    expect(log).toEqual(['step 1', 'step 2', 'step 3', 'step 4']);
    await giveTurn();
    expect(log).toEqual(['step 1', 'step 2', 'step 3', 'step 4', 'step 5', 'left', 'done']);
    expect(waits()).toBe(false);
  });

  it('takes no step after it was stopped, and is not done', async () => {
    const { log, stop, giveTurn, waits } = steps(5, 18);
    stop();
    await giveTurn();
    expect(log).toEqual(['step 1', 'step 2', 'left']);
    expect(waits()).toBe(false);
  });

  it('that is done already is not undone by stopping', () => {
    const { log, stop } = steps(1, 5);
    stop();
    expect(log).toEqual(['step 1', 'left', 'done']);
  });
});
