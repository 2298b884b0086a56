import { describe, expect, it } from 'vitest';
import { createFieldStore } from '../../src/app/fieldStore.ts';
import { createSeatingStore, type SeatingListener } from '../../src/app/seatingStore.ts';
import type { SeatingProposal, SeatingWish } from '../../src/core/groups/seating/proposal.ts';
import type { SeatingReason } from '../../src/core/groups/seating/seating.ts';
import { emptyFieldMap, type FieldMap } from '../../src/core/model/fieldMap.ts';
import { organizationId } from '../../src/core/model/ids.ts';
import { newOrganization } from '../../src/core/model/organization.ts';
import { type Job, JobCancelled } from '../../src/worker/client.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

const field: FieldMap = {
  ...emptyFieldMap('Field'),
  organizations: [newOrganization(organizationId(1), 'A')],
  nextOrganization: 2,
};

type Draft = {
  title: string;
  seed: number;
  seating: { seatsEach: number | null };
  organizations: { committee: boolean | null }[];
  groups: unknown[];
  relevance: unknown[];
};

const change = (key: string, made: (draft: Draft) => void) => ({ name: { key }, change: made });

const changesOfTheQuestion = {
  rules: change('rules', (draft) => {
    draft.seating.seatsEach = 3;
  }),
  seats: change('seats', (draft) => {
    for (const one of draft.organizations) one.committee = true;
  }),
  groups: change('groups', (draft) => {
    draft.groups = [];
  }),
  relevance: change('relevance', (draft) => {
    draft.relevance = [];
  }),
  seed: change('seed', (draft) => {
    draft.seed = 9;
  }),
};

const retitle = change('retitle', (draft) => {
  draft.title = 'Another';
});

interface Started extends SeatingListener {
  readonly input: FieldMap;
  readonly wish: SeatingWish;
  readonly finish: () => void;
  readonly fail: (reason: Error) => void;
  cancelled: boolean;
}

/** Proposals that a test makes when it likes. */
function opened() {
  const made: Started[] = [];
  function start(input: FieldMap, wish: SeatingWish, listener: SeatingListener): Job<void> {
    let finish: () => void = () => undefined;
    let fail: (reason: Error) => void = () => undefined;
    const result = new Promise<void>((resolve, reject) => {
      finish = resolve;
      fail = reject;
    });
    const one = { ...listener, input, wish, finish, fail, cancelled: false };
    made.push(one);
    const cancel = () => {
      one.cancelled = true;
      fail(new JobCancelled());
    };
    return { result, cancel };
  }
  const fields = createFieldStore();
  const store = createSeatingStore(fields, start);
  fields.open('p1', field);
  return { fields, made, store };
}

const proposed = (unrated: number) => ({ unrated }) as SeatingProposal;
const reason = (id: string) => ({ part: 'seat', id }) as SeatingReason;

describe('The proposal of who sits where', () => {
  it('waits until somebody looks at it, and is made once however many look', () => {
    const { made, store } = opened();
    expect([made.length, store.getState().status]).toEqual([0, 'none']);
    store.look();
    store.look();
    expect([made.map(({ wish }) => wish), store.getState().status]).toEqual([[{ fill: 'committee' }], 'running']);
  });

  it('is there before its reasons, which come one by one', async () => {
    const { made, store, fields } = opened();
    store.look();
    made[0]?.onProposal(proposed(7));
    const of = { fieldMap: fields.getState().fieldMap, wish: { fill: 'committee' } };
    const state = { wish: { fill: 'committee' }, proposal: proposed(7), of };
    expect(store.getState()).toEqual({ ...state, status: 'running', reasons: [] });
    made[0]?.onReason(reason('A'));
    made[0]?.onReason(reason('B'));
    expect(store.getState()).toEqual({ ...state, status: 'running', reasons: [reason('A'), reason('B')] });
    made[0]?.finish();
    await settled();
    expect(store.getState()).toEqual({ ...state, status: 'ready', reasons: [reason('A'), reason('B')] });
  });

  it('stays while a newer one is made, marked by what it was made of, and takes nothing from one that was overtaken', async () => {
    const { made, store, fields } = opened();
    store.look();
    made[0]?.onProposal(proposed(7));
    made[0]?.onReason(reason('A'));
    const before = store.getState().of;
    fields.run(changesOfTheQuestion.rules);
    expect(made[0]?.cancelled).toBe(true);
    made[0]?.onProposal(proposed(99));
    made[0]?.onReason(reason('late'));
    await settled();
    expect(store.getState()).toMatchObject({ status: 'running', proposal: proposed(7), reasons: [reason('A')] });
    expect(store.getState().of).toBe(before);
    made[1]?.onProposal(proposed(8));
    expect(store.getState()).toMatchObject({ proposal: proposed(8), reasons: [] });
    expect(store.getState().of?.fieldMap).toBe(fields.getState().fieldMap);
  });

  it('is made again for everything that it rests on', () => {
    const { made, store, fields } = opened();
    store.look();
    for (const command of Object.values(changesOfTheQuestion)) fields.run(command);
    expect(made.length).toBe(1 + Object.keys(changesOfTheQuestion).length);
  });

  it('is not made again for a change that it does not rest on', () => {
    const { made, store, fields } = opened();
    store.look();
    fields.run(retitle);
    expect(made.length).toBe(1);
  });

  it('fills what is chosen, and asks nothing twice', () => {
    const { made, store } = opened();
    store.look();
    store.fill('groups');
    store.fill('groups');
    expect(made.map(({ wish }) => wish.fill)).toEqual(['committee', 'groups']);
  });

  it('ends its worker when a person stops it, keeps what is there, and goes on when asked', async () => {
    const { made, store } = opened();
    store.look();
    made[0]?.onProposal(proposed(7));
    store.stop();
    await settled();
    expect(made[0]?.cancelled).toBe(true);
    expect(store.getState()).toMatchObject({ status: 'stopped', proposal: proposed(7) });
    store.again();
    expect([made.length, store.getState().status]).toEqual([2, 'running']);
  });

  it('knows nothing of another project, and keeps what is to be filled', async () => {
    const { made, store, fields } = opened();
    store.look();
    store.fill('groups');
    made[1]?.onProposal(proposed(7));
    fields.open('p2', { ...field });
    await settled();
    expect(store.getState()).toEqual({
      wish: { fill: 'groups' },
      status: 'running',
      proposal: null,
      reasons: [],
      of: null,
    });
  });

  it('rests when nobody looks any more, and is brought up to date when somebody does', () => {
    const { made, store, fields } = opened();
    const leave = store.look();
    leave();
    fields.run(changesOfTheQuestion.rules);
    expect(made.length).toBe(1);
    store.look();
    expect(made.length).toBe(2);
  });
});
