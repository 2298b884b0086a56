import { MessageChannel } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { describe, expect, it } from 'vitest';
import { createLane, JobCancelled } from '../../src/worker/client.ts';

// A worker on a message channel: comlink really carries every call; only the thread is missing.
function fakeWorkers(analyze: (n: number, onProgress: (done: number, total: number) => void) => Promise<unknown>) {
  const ended: number[] = [];
  let started = 0;
  function spawn(): Worker {
    const { port1, port2 } = new MessageChannel();
    started += 1;
    const mine = started;
    expose({ analyze }, nodeEndpoint(port2));
    port1.unref();
    port2.unref();
    const worker = Object.assign(nodeEndpoint(port1), {
      onerror: null,
      terminate() {
        ended.push(mine);
        port1.close();
        port2.close();
      },
    });
    return worker as unknown as Worker;
  }
  return { spawn, ended, started: () => started };
}

// biome-ignore lint/suspicious/noExplicitAny: the fake takes a number where the program sends a field map
type Any = any;

describe('A lane of jobs', () => {
  it('gives the result and the progress of a job, and uses its worker again', async () => {
    const workers = fakeWorkers(async (n, onProgress) => {
      await onProgress(1, 2);
      return n * 2;
    });
    const lane = createLane(workers.spawn);
    const steps: string[] = [];
    const first = lane.run(
      (worker, report) => (worker as Any).analyze(4, report),
      (done, total) => steps.push(`${done}/${total}`),
    );
    expect(await first.result).toBe(8);
    expect(await lane.run((worker, report) => (worker as Any).analyze(5, report)).result).toBe(10);
    expect(steps).toEqual(['1/2']);
    expect(workers.started()).toBe(1);
    expect(workers.ended).toEqual([]);
  });

  it('is warmed before a job comes, once, and not beside one that runs', async () => {
    const workers = fakeWorkers((n) => Promise.resolve(n));
    const lane = createLane(workers.spawn);
    lane.warm();
    lane.warm();
    expect(workers.started()).toBe(1);
    const job = lane.run((worker, report) => (worker as Any).analyze(7, report));
    lane.warm();
    expect(await job.result).toBe(7);
    expect([workers.started(), workers.ended]).toEqual([1, []]);
  });

  it('answers a question after the job that runs, and cancels nothing for it', async () => {
    const order: number[] = [];
    const workers = fakeWorkers(async (n) => {
      order.push(n);
      return n;
    });
    const lane = createLane(workers.spawn);
    const question = (n: number) => lane.ask((worker) => (worker as Any).analyze(n));
    expect(await question(1)).toBe(null);
    const job = lane.run((worker, report) => (worker as Any).analyze(2, report));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(await Promise.all([question(3), job.result, question(4)])).toEqual([3, 2, 4]);
    expect(await question(5)).toBe(5);
    expect([order, workers.started(), workers.ended]).toEqual([[2, 3, 4, 5], 1, []]);
  });

  it('stops a job at once when it is cancelled, by ending its worker', async () => {
    const workers = fakeWorkers(() => new Promise(() => undefined));
    const lane = createLane(workers.spawn);
    const job = lane.run((worker, report) => (worker as Any).analyze(1, report));
    job.cancel();
    await expect(job.result).rejects.toBeInstanceOf(JobCancelled);
    expect(workers.ended).toEqual([1]);
  });

  it('lets a newer job take the place of the running one', async () => {
    const workers = fakeWorkers((n) => (n === 1 ? new Promise(() => undefined) : Promise.resolve(n)));
    const lane = createLane(workers.spawn);
    const old = lane.run((worker, report) => (worker as Any).analyze(1, report));
    const fresh = lane.run((worker, report) => (worker as Any).analyze(2, report));
    await expect(old.result).rejects.toBeInstanceOf(JobCancelled);
    expect(await fresh.result).toBe(2);
    expect(workers.ended).toEqual([1]);
  });

  it('hands a fault of the worker to whoever waits', async () => {
    const workers = fakeWorkers(() => Promise.reject(new Error('broken')));
    const lane = createLane(workers.spawn);
    await expect(lane.run((worker, report) => (worker as Any).analyze(1, report)).result).rejects.toThrow('broken');
  });

  it('is not disturbed by cancelling a job that is over', async () => {
    const workers = fakeWorkers((n) => Promise.resolve(n));
    const lane = createLane(workers.spawn);
    const job = lane.run((worker, report) => (worker as Any).analyze(3, report));
    await job.result;
    job.cancel();
    expect(await lane.run((worker, report) => (worker as Any).analyze(4, report)).result).toBe(4);
    expect(workers.ended).toEqual([]);
  });
});
