import { proxy, type Remote, wrap } from 'comlink';
import type { OnProgress } from './progress.ts';
import type { FieldWorker } from './protocol.ts';

/** A job was stopped, by a person or by a newer one of its kind; whoever waited for it must change nothing. */
export class JobCancelled extends Error {
  constructor() {
    super('The job was cancelled');
    this.name = 'JobCancelled';
  }
}

export interface Job<Result> {
  readonly result: Promise<Result>;
  cancel(): void;
}

export interface Lane {
  run<Result>(call: Call<Result>, onProgress?: OnProgress): Job<Result>;
  /** Starts the worker before there is a job for it, where none is there. */
  warm(): void;
}

type Call<Result> = (worker: Remote<FieldWorker>, onProgress: OnProgress) => Promise<Result>;

interface Hand {
  readonly worker: Worker;
  readonly remote: Remote<FieldWorker>;
}

/**
 * A lane runs one job at a time in a worker of its own. A new job supersedes the running one; cancelling ends the worker,
 * so a job stops at once however busy it is.
 */
export function createLane(spawn: () => Worker): Lane {
  let idle: Hand | null = null;
  let cancelRunning = () => {};
  let busy = false;

  function takeHand(): Hand {
    if (idle !== null) return idle;
    const worker = spawn();
    return { worker, remote: wrap<FieldWorker>(worker) };
  }

  function run<Result>(call: Call<Result>, onProgress: OnProgress = () => {}): Job<Result> {
    cancelRunning();
    const hand = takeHand();
    idle = null;
    busy = true;
    let over = false;
    let fail: (reason: Error) => void = () => {};

    function end(reason: Error): void {
      if (over) return;
      over = true;
      busy = false;
      hand.worker.terminate();
      fail(reason);
    }

    const result = new Promise<Result>((resolve, reject) => {
      fail = reject;
      hand.worker.onerror = (event) => end(new Error(event.message || 'The worker could not start'));
      const report: OnProgress = (done, total, unit) => {
        if (!over) onProgress(done, total, unit);
      };
      const post = () => {
        if (over) return;
        call(hand.remote, proxy(report)).then(
          (value) => {
            if (over) return;
            over = true;
            busy = false;
            idle = hand;
            resolve(value);
          },
          (error: unknown) => end(error instanceof Error ? error : new Error(String(error))),
        );
      };
      // Copying a large field takes tens of milliseconds: in a task of its own the page answers before and after it.
      setTimeout(post, 0);
    });

    const cancel = () => end(new JobCancelled());
    cancelRunning = cancel;
    return { result, cancel };
  }

  function warm(): void {
    if (busy || idle !== null) return;
    const hand = takeHand();
    // One that cannot start must not be waited for: the job will start another, and tell.
    hand.worker.onerror = () => {
      if (idle === hand) idle = null;
    };
    idle = hand;
  }

  return { run, warm };
}
