import { describe, expect, it } from 'vitest';
import { createFieldStore } from '../../src/app/fieldStore.ts';
import { createShortlistStore, type ShortlistListener } from '../../src/app/shortlistStore.ts';
import { emptyFieldMap, type FieldMap } from '../../src/core/model/fieldMap.ts';
import { organizationId } from '../../src/core/model/ids.ts';
import { newOrganization } from '../../src/core/model/organization.ts';
import type { Shortlist, ShortlistReason, ShortlistWish } from '../../src/core/recruitment/shortlist/shortlist.ts';
import { noReasons } from '../../src/core/recruitment/shortlist/shortlist.ts';
import { type Job, JobCancelled } from '../../src/worker/client.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

const field: FieldMap = {
  ...emptyFieldMap('Field'),
  organizations: [newOrganization(organizationId(1), 'A')],
  nextOrganization: 2,
};

type Draft = { title: string; recruitment: { limit: { most: number } } };

const retitle = {
  name: { key: 'retitle' },
  change(draft: Draft) {
    draft.title = 'Another';
  },
};

const allowMore = {
  name: { key: 'limit' },
  change(draft: Draft) {
    draft.recruitment.limit.most = 9;
  },
};

interface Started extends ShortlistListener {
  readonly input: FieldMap;
  readonly wish: ShortlistWish;
  readonly finish: () => void;
  readonly fail: (reason: Error) => void;
}

/** Lists that a test makes when it likes. */
function opened() {
  const made: Started[] = [];
  function start(input: FieldMap, wish: ShortlistWish, listener: ShortlistListener): Job<void> {
    let finish: () => void = () => undefined;
    let fail: (reason: Error) => void = () => undefined;
    const result = new Promise<void>((resolve, reject) => {
      finish = resolve;
      fail = reject;
    });
    made.push({ ...listener, input, wish, finish, fail });
    return { result, cancel: () => fail(new JobCancelled()) };
  }
  const fields = createFieldStore();
  const store = createShortlistStore(fields, start);
  fields.open('p1', field);
  return { fields, made, store };
}

const listOf = (value: number) => ({ chosen: [], value }) as unknown as Shortlist;
const without = (loss: number) => ({ part: 'without', value: { loss } }) as unknown as ShortlistReason;
const other = (value: number) => ({ part: 'alternatives', value: { ids: [], value } }) as ShortlistReason;
const usualWish = { circle: 'everyone', limit: { by: 'count', most: 5 } };

describe('The shortlist', () => {
  it('waits until somebody looks at it, and is made once however many look', () => {
    const { made, store } = opened();
    expect([made.length, store.getState().status]).toEqual([0, 'none']);
    store.look();
    store.look();
    expect([made.map(({ wish }) => wish), store.getState().status]).toEqual([[usualWish], 'running']);
  });

  it('is there before its reasons, which come one by one', async () => {
    const { made, store, fields } = opened();
    store.look();
    made[0]?.onList(listOf(7));
    expect(store.getState()).toEqual({
      circle: 'everyone',
      status: 'running',
      list: listOf(7),
      reasons: noReasons,
      of: fields.getState().fieldMap,
      wish: usualWish,
    });
    made[0]?.onReason(without(2));
    made[0]?.onReason(other(6));
    made[0]?.onReason(without(3));
    made[0]?.finish();
    await settled();
    expect(store.getState()).toMatchObject({
      status: 'ready',
      reasons: { without: [{ loss: 2 }, { loss: 3 }], withIt: [], alternatives: [{ value: 6 }] },
    });
  });

  it('stays while a newer one is made, marked by its field map, and takes nothing from one that was overtaken', async () => {
    const { made, store, fields } = opened();
    store.look();
    made[0]?.onList(listOf(7));
    made[0]?.onReason(without(2));
    const before = fields.getState().fieldMap;
    fields.run(allowMore);
    made[0]?.onList(listOf(99));
    made[0]?.onReason(without(99));
    await settled();
    expect(store.getState()).toMatchObject({ status: 'running', list: { value: 7 }, of: before });
    expect(store.getState().reasons.without).toEqual([{ loss: 2 }]);
    made[1]?.onList(listOf(8));
    expect(store.getState()).toMatchObject({ list: { value: 8 }, reasons: noReasons, of: fields.getState().fieldMap });
    expect(made[1]?.wish).toEqual({ circle: 'everyone', limit: { by: 'count', most: 9 } });
  });

  it('is made for the circle that is chosen', () => {
    const { made, store } = opened();
    store.look();
    store.setCircle('leading');
    store.setCircle('leading');
    expect(made.map(({ wish }) => wish.circle)).toEqual(['everyone', 'leading']);
  });

  it('is not made again for a change that it does not rest on', () => {
    const { made, store, fields } = opened();
    store.look();
    fields.run(retitle);
    expect(made.length).toBe(1);
  });

  it('keeps what is there when a person stops it, and goes on when asked', async () => {
    const { made, store } = opened();
    store.look();
    made[0]?.onList(listOf(7));
    store.stop();
    await settled();
    expect(store.getState()).toMatchObject({ status: 'stopped', list: { value: 7 } });
    store.again();
    expect([made.length, store.getState().status]).toEqual([2, 'running']);
  });

  it('knows nothing of another project, and makes a list for that one where somebody still looks', async () => {
    const { made, store, fields } = opened();
    store.look();
    made[0]?.onList(listOf(7));
    fields.open('p2', { ...field });
    await settled();
    expect(store.getState()).toMatchObject({ status: 'running', list: null, of: null });
    expect(made.length).toBe(2);
  });

  it('rests when nobody looks any more, and is brought up to date when somebody does', () => {
    const { made, store, fields } = opened();
    const leave = store.look();
    leave();
    fields.run(allowMore);
    expect(made.length).toBe(1);
    store.look();
    expect(made.map(({ wish }) => wish.limit.most)).toEqual([5, 9]);
  });
});
