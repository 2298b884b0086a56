import { describe, expect, it } from 'vitest';
import { tryTie } from '../../src/app/commands/whatIf.ts';
import { createFieldStore } from '../../src/app/fieldStore.ts';
import { createWhatIfStore } from '../../src/app/whatIfStore.ts';
import type { FieldMap } from '../../src/core/model/fieldMap.ts';
import { organizationId } from '../../src/core/model/ids.ts';
import type { WhatIfFigures } from '../../src/core/network/whatIf/whatIfFigures.ts';
import { type Job, JobCancelled } from '../../src/worker/client.ts';
import { fieldOf } from '../support/fieldOf.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const field = fieldOf(['a', 'b', 'c'], [['a', 'b']]);
const figures = (name: string) => ({ name }) as unknown as WhatIfFigures;
const pair = { source: organizationId(1), target: organizationId(3) };

function opened() {
  const fields = createFieldStore();
  const made: { of: FieldMap; finish: (result: WhatIfFigures) => void }[] = [];
  let cancelled = 0;
  const store = createWhatIfStore(fields, (of): Job<WhatIfFigures> => {
    let resolve: (figures: WhatIfFigures) => void = () => undefined;
    let reject: (reason: Error) => void = () => undefined;
    const promise = new Promise<WhatIfFigures>((onResult, onFailure) => {
      resolve = onResult;
      reject = onFailure;
    });
    made.push({ of, finish: resolve });
    return {
      result: promise,
      cancel() {
        cancelled += 1;
        reject(new JobCancelled());
      },
    };
  });
  fields.open('p1', field);
  const current = () => fields.getState().fieldMap as FieldMap;
  return { fields, store, made, current, cancelled: () => cancelled };
}

describe('The what-if', () => {
  it('is worked out while its panel is open, and not before', async () => {
    const { store, made, current } = opened();
    expect([made.length, store.getState().status]).toEqual([0, 'none']);
    store.show();
    made[0]?.finish(figures('first'));
    await settled();
    expect(store.getState()).toEqual({ open: true, status: 'ready', figures: { name: 'first' }, of: current() });
  });

  it('drops a run that a newer change has overtaken; till then the last figures say to which field they belong', async () => {
    const { fields, store, made, current, cancelled } = opened();
    store.show();
    made[0]?.finish(figures('first'));
    await settled();
    fields.run(tryTie(current(), pair));
    expect(store.getState()).toEqual({ open: true, status: 'running', figures: { name: 'first' }, of: field });
    fields.undo();
    expect(made.map(({ of }) => of.whatIf.ties.length)).toEqual([0, 1, 0]);
    made[1]?.finish(figures('overtaken'));
    made[2]?.finish(figures('third'));
    await settled();
    expect(store.getState()).toMatchObject({ status: 'ready', figures: { name: 'third' }, of: current() });
    expect(cancelled()).toBe(2);
  });

  it('is not worked out again for places on the map or the title', () => {
    const { fields, store, made } = opened();
    store.show();
    fields.amend((fieldMap) => ({ ...fieldMap, title: 'Other', positions: {} }));
    expect(made).toHaveLength(1);
  });

  it('stops when its panel is closed, and goes on where it was when it is opened again', async () => {
    const { store, made } = opened();
    store.show();
    store.close();
    await settled();
    expect(store.getState()).toEqual({ open: false, status: 'none', figures: null, of: null });
    store.show();
    expect([made.length, store.getState().status]).toEqual([2, 'running']);
  });

  it('of another project is never shown, and goes with its project', async () => {
    const { fields, store, made } = opened();
    store.show();
    fields.open('p2', fieldOf(['x'], []));
    made[0]?.finish(figures('first'));
    await settled();
    expect(store.getState()).toMatchObject({ status: 'running', figures: null });
    fields.close();
    expect(store.getState()).toEqual({ open: false, status: 'none', figures: null, of: null });
  });
});
