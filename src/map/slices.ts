/** What the slices need of the page; replaced in tests. */
export interface SliceClock {
  /** In ms. */
  readonly now: () => number;
  /** Comes back after the page had a turn: for a press of a key, a click, a frame. */
  readonly turn: () => Promise<void>;
}

/** A slice ends with the step that passes this, in ms: short enough that a press is answered while the work goes on. */
const sliceLength = 32;

/**
 * Does `work` to its end and then calls `done`, giving the page a turn whenever a slice is full. What fits one slice is done
 * before this returns. Returns a way to stop: no step is taken after it, and `done` is not called.
 */
export function runInSlices(work: Iterator<unknown>, done: () => void, clock: SliceClock = pageClock): () => void {
  let stopped = false;
  const slice = (): void => {
    if (stopped) return;
    const end = clock.now() + sliceLength;
    do {
      if (work.next().done === true) {
        stopped = true;
        done();
        return;
      }
    } while (clock.now() < end);
    void clock.turn().then(slice);
  };
  slice();
  return () => {
    if (stopped) return;
    stopped = true;
    work.return?.();
  };
}

const pageClock: SliceClock = { now: () => performance.now(), turn: nextTurn };

// A message is neither slowed down in a tab at the back, as a timer is, nor let in before what the page waits to do.
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
