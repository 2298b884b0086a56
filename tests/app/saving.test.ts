import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFieldStore } from '../../src/app/fieldStore.ts';
import { createSavingStore } from '../../src/app/saving.ts';
import { parseProject } from '../../src/core/export/projectFile.ts';
import { emptyFieldMap } from '../../src/core/model/fieldMap.ts';
import type { ProjectStorage } from '../../src/storage/projects.ts';

const noon = new Date('2026-11-21T12:00:00Z');

// Storage that only remembers, so that a test can say when and how it answers.
function fakeStorage(answer: () => Promise<unknown> = () => Promise.resolve({ ok: true })) {
  const saved: { id: string; title: string; record: string }[] = [];
  const storage = {
    save(project: { id: string; title: string; record: string }) {
      saved.push(project);
      return answer();
    },
  };
  return { saved, open: () => Promise.resolve(storage as unknown as ProjectStorage) };
}

const rename = (title: string) => ({
  name: { key: 'describeProject' },
  change(draft: { title: string }) {
    draft.title = title;
  },
});

describe('Saving', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('saves the last state a moment after the last change, once, and says when', async () => {
    const storage = fakeStorage();
    const fields = createFieldStore();
    const saving = createSavingStore(fields, storage.open, () => noon);
    fields.open('p1', emptyFieldMap('One'));
    fields.run(rename('Two'));
    fields.run(rename('Three'));
    expect(saving.getState().status).toBe('pending');
    await vi.advanceTimersByTimeAsync(1000);
    expect(storage.saved.map(({ id, title }) => ({ id, title }))).toEqual([{ id: 'p1', title: 'Three' }]);
    const parsed = parseProject(storage.saved[0]?.record ?? '');
    expect(parsed.ok && parsed.fieldMap.title).toBe('Three');
    expect(saving.getState()).toEqual({ status: 'saved', at: noon, failure: null, backupAt: null });
  });

  it('says that nothing was saved when storage refuses, and why', async () => {
    const storage = fakeStorage(() => Promise.resolve({ ok: false, code: 'quota' }));
    const fields = createFieldStore();
    const saving = createSavingStore(fields, storage.open, () => noon);
    fields.open('p1', emptyFieldMap('One'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(saving.getState()).toMatchObject({ status: 'failed', failure: 'quota' });
  });

  it('does not call saved what changed while it was being saved', async () => {
    let finish: (answer: unknown) => void = () => undefined;
    const storage = fakeStorage(() => new Promise((resolve) => (finish = resolve)));
    const fields = createFieldStore();
    const saving = createSavingStore(fields, storage.open, () => noon);
    fields.open('p1', emptyFieldMap('One'));
    await vi.advanceTimersByTimeAsync(400);
    fields.run(rename('Two'));
    finish({ ok: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(saving.getState().status).toBe('pending');
    await vi.advanceTimersByTimeAsync(1000);
    finish({ ok: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(storage.saved.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(saving.getState().status).toBe('saved');
  });

  it('does not take the opening of a kept project for a change', async () => {
    const storage = fakeStorage();
    const fields = createFieldStore();
    const saving = createSavingStore(fields, storage.open, () => new Date('2026-11-22T08:00:00Z'));
    fields.open('p1', emptyFieldMap('One'));
    saving.opened(noon, null);
    await vi.advanceTimersByTimeAsync(1000);
    expect(storage.saved).toEqual([]);
    expect(saving.getState()).toEqual({ status: 'saved', at: noon, failure: null, backupAt: null });
    fields.run(rename('Two'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(storage.saved.map(({ title }) => title)).toEqual(['Two']);
  });

  it('saves nothing where another tab holds the project', async () => {
    const storage = fakeStorage();
    const fields = createFieldStore();
    const saving = createSavingStore(fields, storage.open, () => noon);
    fields.open('p1', emptyFieldMap('One'));
    saving.setRole('reader');
    fields.run(rename('Two'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(storage.saved).toEqual([]);
    expect(saving.getState().status).toBe('elsewhere');
  });
});
