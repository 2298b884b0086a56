import { describe, expect, it } from 'vitest';
import { createFieldStore } from '../../src/app/fieldStore.ts';
import type { Command } from '../../src/app/history.ts';
import { emptyFieldMap } from '../../src/core/model/fieldMap.ts';
import { organizationId } from '../../src/core/model/ids.ts';
import { newOrganization } from '../../src/core/model/organization.ts';

function add(name: string): Command {
  return {
    name: { key: 'addOrganization', values: { name } },
    change(draft) {
      draft.organizations.push(structuredClone(newOrganization(organizationId(draft.nextOrganization), name)) as never);
      draft.nextOrganization += 1;
    },
  };
}

function openStore() {
  const store = createFieldStore();
  store.open('p1', emptyFieldMap('Field'));
  return store;
}

const names = (store: ReturnType<typeof openStore>) =>
  store.getState().fieldMap?.organizations.map(({ id, name }) => `${id} ${name}`);

describe('The history of a field map', () => {
  it('undoes and redoes each command as one named step', () => {
    const store = openStore();
    store.run(add('North'));
    store.run(add('South'));
    expect(names(store)).toEqual(['o1 North', 'o2 South']);
    store.undo();
    expect(names(store)).toEqual(['o1 North']);
    expect(store.getState().history.undone.map(({ name }) => name)).toEqual([
      { key: 'addOrganization', values: { name: 'South' } },
    ]);
    store.redo();
    expect(names(store)).toEqual(['o1 North', 'o2 South']);
  });

  it('goes to any step of the list, back and forward', () => {
    const store = openStore();
    for (const name of ['A', 'B', 'C']) store.run(add(name));
    store.goTo(1);
    expect(names(store)).toEqual(['o1 A']);
    store.goTo(3);
    expect(names(store)).toEqual(['o1 A', 'o2 B', 'o3 C']);
    store.goTo(0);
    expect(names(store)).toEqual([]);
  });

  it('forgets what was undone when something new is done', () => {
    const store = openStore();
    store.run(add('A'));
    store.undo();
    store.run(add('B'));
    store.redo();
    expect(names(store)).toEqual(['o2 B']);
  });

  it('never gives an id twice, even after an undo', () => {
    const store = openStore();
    store.run(add('A'));
    store.undo();
    store.run(add('B'));
    expect(names(store)).toEqual(['o2 B']);
  });

  it('leaves no step for a command that changes nothing', () => {
    const store = openStore();
    store.run(add('A'));
    store.undo();
    store.run({ name: { key: 'nothing' }, change: () => undefined });
    expect(store.getState().history.done).toEqual([]);
    expect(store.getState().history.undone).toHaveLength(1);
  });

  it('keeps a computed layout through undo, and does not count it as a step', () => {
    const store = openStore();
    store.run(add('A'));
    store.amend((fieldMap) => ({ ...fieldMap, positions: { [organizationId(1)]: { x: 5, y: 6 } } }));
    expect(store.getState().history.done).toHaveLength(1);
    store.undo();
    store.redo();
    expect(store.getState().fieldMap?.positions).toEqual({ o1: { x: 5, y: 6 } });
  });

  it('does nothing where no project is open', () => {
    const store = createFieldStore();
    store.run(add('A'));
    store.undo();
    expect(store.getState().fieldMap).toBeNull();
  });
});
