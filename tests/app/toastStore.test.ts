import { describe, expect, it } from 'vitest';
import { createFieldStore } from '../../src/app/fieldStore.ts';
import type { Command } from '../../src/app/history.ts';
import { createToastStore } from '../../src/app/toastStore.ts';
import { emptyFieldMap } from '../../src/core/model/fieldMap.ts';

const titled = (title: string): Command => ({
  name: { key: 'title', values: { title } },
  change(draft) {
    draft.title = title;
  },
});

function opened() {
  const field = createFieldStore();
  field.open('p1', emptyFieldMap('Field'));
  const toasts = createToastStore(field);
  const title = () => field.getState().fieldMap?.title;
  const shown = () => toasts.getState().toasts.map(({ text, step }) => [text.key, step !== null]);
  const lastId = () => toasts.getState().toasts.at(-1)?.id ?? 0;
  const doAndSay = (title: string, key = title) => {
    field.run(titled(title));
    toasts.show({ key }, { undo: true });
    return lastId();
  };
  return { field, toasts, title, shown, doAndSay, lastId };
}

describe('A message with a way back', () => {
  it('takes back its own step', () => {
    const { toasts, title, shown, doAndSay } = opened();
    const id = doAndSay('A');
    expect(shown()).toEqual([['A', true]]);
    toasts.takeBack(id);
    expect([title(), shown()]).toEqual(['Field', []]);
  });

  it('goes when its step is undone otherwise, and can then no longer undo the step before', () => {
    const { field, toasts, title, shown, doAndSay } = opened();
    doAndSay('A');
    const id = doAndSay('B');
    field.undo();
    expect(shown()).toEqual([]);
    toasts.takeBack(id);
    expect(title()).toBe('A');
  });

  it('goes when another step stands after it, whether or not that one has a message', () => {
    const { field, toasts, title, shown, doAndSay } = opened();
    const first = doAndSay('A');
    const second = doAndSay('B');
    expect(shown()).toEqual([['B', true]]);
    toasts.takeBack(first);
    expect(title()).toBe('B');
    field.run(titled('C'));
    expect(shown()).toEqual([]);
    toasts.takeBack(second);
    expect(title()).toBe('C');
  });

  it('stays where nothing of the history has changed', () => {
    const { field, shown, doAndSay } = opened();
    doAndSay('A');
    field.amend((fieldMap) => ({ ...fieldMap, boundary: 'placed' }));
    field.run(titled('A'));
    expect(shown()).toEqual([['A', true]]);
  });

  it('goes with its project', () => {
    const { field, shown, doAndSay } = opened();
    doAndSay('A');
    field.open('p2', emptyFieldMap('Another'));
    expect(shown()).toEqual([]);
  });

  it('offers no way back for a command that changed nothing: the step before is not its own', () => {
    const { toasts, title, shown, doAndSay, lastId } = opened();
    doAndSay('A');
    doAndSay('A', 'again');
    expect(shown()).toEqual([
      ['A', true],
      ['again', false],
    ]);
    toasts.takeBack(lastId());
    expect(title()).toBe('A');
  });
});

describe('A message without a way back', () => {
  it('stays whatever is done and undone, until it is dismissed', () => {
    const { field, toasts, shown, lastId } = opened();
    toasts.show({ key: 'saved' });
    field.run(titled('A'));
    field.undo();
    expect(shown()).toEqual([['saved', false]]);
    toasts.dismiss(lastId());
    expect(shown()).toEqual([]);
  });

  it('takes the place of the one before of the same kind', () => {
    const { toasts, shown } = opened();
    toasts.show({ key: 'saved' });
    toasts.show({ key: 'saved' });
    expect(shown()).toEqual([['saved', false]]);
  });
});
