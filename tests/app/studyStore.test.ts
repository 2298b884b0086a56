import { describe, expect, it } from 'vitest';
import { createFieldStore } from '../../src/app/fieldStore.ts';
import { createStudyStore, type StudyListener } from '../../src/app/studyStore.ts';
import { emptyFieldMap, type FieldMap } from '../../src/core/model/fieldMap.ts';
import { organizationId } from '../../src/core/model/ids.ts';
import { newOrganization } from '../../src/core/model/organization.ts';
import type { StudyResult } from '../../src/core/network/study/study.ts';
import { type Job, JobCancelled } from '../../src/worker/client.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

const field: FieldMap = {
  ...emptyFieldMap('Field'),
  organizations: [newOrganization(organizationId(1), 'A')],
  nextOrganization: 2,
};

const rename = {
  name: { key: 'rename' },
  change(draft: { organizations: { name: string }[] }) {
    for (const one of draft.organizations) one.name = 'B';
  },
};

const retitle = {
  name: { key: 'retitle' },
  change(draft: { title: string }) {
    draft.title = 'Another';
  },
};

/** Studies that a test carries on when it likes. */
function studies() {
  const made: (StudyListener & { input: FieldMap; finish: () => void; fail: (reason: Error) => void })[] = [];
  function start(input: FieldMap, listener: StudyListener): Job<void> {
    let finish: () => void = () => undefined;
    let fail: (reason: Error) => void = () => undefined;
    const result = new Promise<void>((resolve, reject) => {
      finish = resolve;
      fail = reject;
    });
    made.push({ ...listener, input, finish, fail });
    return { result, cancel: () => fail(new JobCancelled()) };
  }
  return { made, start };
}

const introductions = (...pairs: string[]) => ({ part: 'introductions', value: pairs }) as unknown as StudyResult;

function opened() {
  const fields = createFieldStore();
  const { made, start } = studies();
  const store = createStudyStore(fields, start);
  fields.open('p1', field);
  return { fields, made, store };
}

describe('The study', () => {
  it('waits until somebody looks at it, and is worked out once however many look', () => {
    const { made, store } = opened();
    expect([made.length, store.getState().status]).toEqual([0, 'none']);
    store.look();
    store.look();
    expect([made.length, store.getState().status]).toEqual([1, 'running']);
  });

  it('shows each part as soon as it is done, with the field map that it belongs to', async () => {
    const { made, store, fields } = opened();
    store.look();
    made[0]?.onShare('introductions', 0.5);
    expect(store.getState()).toMatchObject({ running: 'introductions', share: 0.5, parts: {} });
    made[0]?.onResult(introductions('AB'));
    const of = { introductions: fields.getState().fieldMap };
    expect(store.getState()).toMatchObject({ status: 'running', parts: { introductions: ['AB'] }, of });
    made[0]?.finish();
    await settled();
    expect(store.getState()).toEqual({
      status: 'ready',
      parts: { introductions: ['AB'] },
      of,
      running: null,
      share: 1,
    });
  });

  it('keeps a part that is behind, marked by its field map, and never takes one from a run that was overtaken', async () => {
    const { made, store, fields } = opened();
    store.look();
    made[0]?.onResult(introductions('AB'));
    const before = fields.getState().fieldMap;
    fields.run(rename);
    made[0]?.onResult(introductions('late'));
    await settled();
    expect(store.getState()).toMatchObject({
      status: 'running',
      parts: { introductions: ['AB'] },
      of: { introductions: before },
    });
    made[1]?.onResult(introductions('new'));
    expect(store.getState()).toMatchObject({
      parts: { introductions: ['new'] },
      of: { introductions: fields.getState().fieldMap },
    });
  });

  it('is not worked out again for a change that nothing counts', () => {
    const { made, store, fields } = opened();
    store.look();
    fields.run(retitle);
    expect(made.length).toBe(1);
  });

  it('keeps what is done when a person stops it, and goes on when asked', async () => {
    const { made, store } = opened();
    store.look();
    made[0]?.onResult(introductions('AB'));
    store.stop();
    await settled();
    expect(store.getState()).toMatchObject({
      status: 'stopped',
      running: null,
      parts: { introductions: ['AB'] },
    });
    store.again();
    expect([made.length, store.getState().status]).toEqual([2, 'running']);
  });

  it('knows nothing of another project, and works that one out where somebody still looks', async () => {
    const { made, store, fields } = opened();
    store.look();
    made[0]?.onResult(introductions('AB'));
    fields.open('p2', { ...field });
    await settled();
    expect(store.getState()).toEqual({ status: 'running', parts: {}, of: {}, running: null, share: 0 });
    expect(made.length).toBe(2);
  });

  it('rests when nobody looks any more, and is brought up to date when somebody does', () => {
    const { made, store, fields } = opened();
    const leave = store.look();
    leave();
    fields.run(rename);
    expect(made.length).toBe(1);
    store.look();
    expect(made.map(({ input }) => input.organizations[0]?.name)).toEqual(['A', 'B']);
  });
});
