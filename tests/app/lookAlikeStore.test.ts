import { describe, expect, it } from 'vitest';
import { comparable, createLookAlikeStore } from '../../src/app/lookAlikeStore.ts';
import type { LikelyDuplicate } from '../../src/core/import/duplicates/likelyDuplicates.ts';
import { organizationId } from '../../src/core/model/ids.ts';
import { newOrganization, type Organization } from '../../src/core/model/organization.ts';
import { type Job, JobCancelled } from '../../src/worker/client.ts';

const [a, b] = [newOrganization(organizationId(1), 'A'), newOrganization(organizationId(2), 'B')];
const pair: LikelyDuplicate = { ids: [a.id, b.id], reason: 'sameName', score: 1 };

/** A search that ends when a test says so. */
function slowSearch() {
  const asked: (readonly Organization[])[] = [];
  const ends: { found: (pairs: readonly LikelyDuplicate[]) => void; failed: () => void; cancelled: boolean }[] = [];
  const find = (organizations: readonly Organization[]): Job<readonly LikelyDuplicate[]> => {
    asked.push(organizations);
    const end = { found: (_: readonly LikelyDuplicate[]) => {}, failed: () => {}, cancelled: false };
    let refuse = (_: Error) => {};
    const result = new Promise<readonly LikelyDuplicate[]>((resolve, reject) => {
      refuse = reject;
      end.found = resolve;
      end.failed = () => reject(new Error('broken'));
    });
    ends.push(end);
    const cancel = () => {
      end.cancelled = true;
      refuse(new JobCancelled());
    };
    return { result, cancel };
  };
  return { asked, ends, store: createLookAlikeStore(find) };
}

const told = () => new Promise((resolve) => setTimeout(resolve));

describe('looking for look-alikes', () => {
  it('is done once for all who ask about the same organisations, and not again when it is done', async () => {
    const { asked, ends, store } = slowSearch();
    const list = [a, b];
    const leave = [store.watch('p', list), store.watch('p', list)];
    expect(store.getState().status).toBe('looking');
    ends[0]?.found([pair]);
    await told();
    expect(store.getState()).toEqual({ status: 'found', pairs: [pair], decisions: 0 });
    for (const one of leave) one();
    store.watch('p', list);
    expect([asked.length, store.getState().status]).toEqual([1, 'found']);
  });

  it('keeps what was found while it looks anew, and drops the search that is out of date', async () => {
    const { ends, store } = slowSearch();
    store.watch('p', [a, b]);
    ends[0]?.found([pair]);
    await told();
    store.watch('p', [a]);
    expect(store.getState()).toMatchObject({ status: 'looking', pairs: [pair] });
    store.watch('p', [b]);
    expect(ends.map(({ cancelled }) => cancelled)).toEqual([false, true, false]);
    ends[2]?.found([]);
    await told();
    expect(store.getState()).toMatchObject({ status: 'found', pairs: [] });
  });

  it('shows nothing of another project, whose ids mean others', async () => {
    const { ends, store } = slowSearch();
    store.watch('p', [a, b]);
    ends[0]?.found([pair]);
    await told();
    store.watch('q', [a, b]);
    expect(store.getState()).toMatchObject({ status: 'looking', pairs: [] });
  });

  it('stops when a person says so, tells of a failure, and looks again where that is asked for', async () => {
    const { ends, store } = slowSearch();
    store.watch('p', [a, b]);
    store.stop();
    await told();
    expect([ends[0]?.cancelled, store.getState().status]).toEqual([true, 'stopped']);
    store.again();
    ends[1]?.failed();
    await told();
    expect(store.getState().status).toBe('failed');
    store.again();
    ends[2]?.found([pair]);
    await told();
    expect(store.getState()).toMatchObject({ status: 'found', pairs: [pair] });
    store.stop();
    expect(store.getState().status).toBe('found');
  });

  it('ends with the last who asks, and begins anew with the next', async () => {
    const { asked, ends, store } = slowSearch();
    const list = [a, b];
    const [leave, leaveToo] = [store.watch('p', list), store.watch('p', list)];
    leave();
    expect(ends[0]?.cancelled).toBe(false);
    leaveToo();
    await told();
    expect([ends[0]?.cancelled, store.getState().status]).toEqual([true, 'none']);
    store.watch('p', list);
    expect([asked.length, store.getState().status]).toEqual([2, 'looking']);
  });

  it('gives the worker what is compared and no more', () => {
    expect(comparable({ ...a, code: '7', regions: ['Lod'], notes: 'private' })).toEqual({
      id: a.id,
      code: '7',
      name: 'A',
      otherNames: [],
      regions: ['Lod'],
    });
  });
});
