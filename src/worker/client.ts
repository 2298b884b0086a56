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

/** A function of the page that a worker may call. */
export function listening<Listener extends object>(listener: Listener): Listener {
  return proxy(listener);
}

export interface Job<Result> {
  readonly result: Promise<Result>;
  cancel(): void;
}

/** `Served`: what its worker can do. */
export interface Lane<Served = FieldWorker> {
  run<Result>(call: Call<Served, Result>, onProgress?: OnProgress): Job<Result>;
  /**
   * Asks the worker that is there, after whatever it is doing, and cancels nothing. Null where none is there; never settles where
   * the worker is ended meanwhile.
   */
  ask<Result>(question: (worker: Remote<Served>) => Promise<Result>): Promise<Result | null>;
  /** Starts the worker before there is a job for it, where none is there. */
  warm(): void;
}

type Call<Served, Result> = (worker: Remote<Served>, onProgress: OnProgress) => Promise<Result>;

interface Hand<Served> {
  readonly worker: Worker;
  readonly remote: Remote<Served>;
}

/**
 * A lane runs one job at a time in a worker of its own. A new job supersedes the running one; cancelling ends the worker,
 * so a job stops at once however busy it is.
 */
export function createLane<Served = FieldWorker>(spawn: () => Worker): Lane<Served> {
  let idle: Hand<Served> | null = null;
  let running: Hand<Served> | null = null;
  let cancelRunning = () => {};

  function takeHand(): Hand<Served> {
    if (idle !== null) return idle;
    const worker = spawn();
    return { worker, remote: wrap<Served>(worker) };
  }

  function run<Result>(call: Call<Served, Result>, onProgress: OnProgress = () => {}): Job<Result> {
    cancelRunning();
    const hand = takeHand();
    idle = null;
    running = hand;
    let over = false;
    let fail: (reason: Error) => void = () => {};

    function end(reason: Error): void {
      if (over) return;
      over = true;
      running = null;
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
            running = null;
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
    if (running !== null || idle !== null) return;
    const hand = takeHand();
    // One that cannot start must not be waited for: the job will start another, and tell.
    hand.worker.onerror = () => {
      if (idle === hand) idle = null;
    };
    idle = hand;
  }

  async function ask<Result>(question: (worker: Remote<Served>) => Promise<Result>): Promise<Result | null> {
    const hand = running ?? idle;
    return hand === null ? null : question(hand.remote);
  }

  return { run, ask, warm };
}
