import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openProjectStorage } from '../../src/storage/projects.ts';
import { readSentinel } from '../../src/storage/sentinel.ts';
import { keptValue, memoryBrowser, memoryKeyValue, projectToSave } from './memory.ts';

afterEach(() => vi.restoreAllMocks());

const later = '2026-11-22T10:00:00.000Z';

describe('projects are kept', () => {
  test('and come back as they were, also in another tab', async () => {
    const browser = memoryBrowser();
    await keptValue(browser.open().save(projectToSave()));
    const other = browser.open();
    expect(await keptValue(other.load('p1'))).toEqual({
      id: 'p1',
      title: 'Shikma',
      sample: false,
      savedAt: '2026-11-21T10:00:00.000Z',
      backupAt: null,
      rev: 1,
      removedAt: null,
      record: '{"n":1}',
    });
    expect(await keptValue(other.load('p2'))).toBeNull();
  });

  test('newest first in the list, which holds no project itself', async () => {
    const storage = memoryBrowser().open();
    await keptValue(storage.save(projectToSave()));
    await keptValue(storage.save(projectToSave({ id: 'p2', title: 'Rimon', savedAt: later, sample: true })));
    const list = await keptValue(storage.list());
    expect(list.map(({ id, title, sample }) => [id, title, sample])).toEqual([
      ['p2', 'Rimon', true],
      ['p1', 'Shikma', false],
    ]);
    expect(list.some((entry) => 'record' in entry)).toBe(false);
  });

  test('each save raises the revision and keeps the note of the last copy', async () => {
    const storage = memoryBrowser().open();
    await keptValue(storage.save(projectToSave()));
    await keptValue(storage.markBackup('p1', later));
    const entry = await keptValue(storage.save(projectToSave({ record: '{"n":2}' })));
    expect([entry.rev, entry.backupAt]).toEqual([2, later]);
  });

  test('a save made on an older revision is refused and changes nothing', async () => {
    const storage = memoryBrowser().open();
    await keptValue(storage.save(projectToSave({ baseRev: null })));
    await keptValue(storage.save(projectToSave({ record: 'theirs', baseRev: 1 })));
    expect(await storage.save(projectToSave({ record: 'mine', baseRev: 1 }))).toEqual({ ok: false, code: 'conflict' });
    expect(await storage.save(projectToSave({ record: 'mine', baseRev: null }))).toEqual({
      ok: false,
      code: 'conflict',
    });
    expect((await keptValue(storage.load('p1')))?.record).toBe('theirs');
  });

  test('the bin gives back, and erasing is for ever', async () => {
    const storage = memoryBrowser().open();
    await keptValue(storage.save(projectToSave()));
    await keptValue(storage.remove('p1', later));
    expect([(await keptValue(storage.list())).length, (await keptValue(storage.bin())).length]).toEqual([0, 1]);
    await keptValue(storage.restore('p1'));
    expect([(await keptValue(storage.list())).length, (await keptValue(storage.bin())).length]).toEqual([1, 0]);
    await keptValue(storage.erase('p1'));
    expect(await keptValue(storage.load('p1'))).toBeNull();
  });
});

describe('a failed save leaves the old project', () => {
  // Every write of a save fails once, in turn.
  test.each([1, 2])('when write %i of it fails', async (failing) => {
    const browser = memoryBrowser();
    const storage = browser.open();
    await keptValue(storage.save(projectToSave()));
    const put = IDBObjectStore.prototype.put;
    let writes = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      writes++;
      if (writes === failing) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args as Parameters<typeof put>);
    });
    const saved = await storage.save(projectToSave({ title: 'New', record: '{"n":2}' }));
    vi.restoreAllMocks();
    expect(saved).toEqual({ ok: false, code: 'quota' });
    const kept = await keptValue(browser.open().load('p1'));
    expect([kept?.title, kept?.record, kept?.rev]).toEqual(['Shikma', '{"n":1}', 1]);
  });

  test('when the browser takes the write and keeps something else', async () => {
    const storage = memoryBrowser().open();
    await keptValue(storage.save(projectToSave()));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, ...rest) {
      const cut = 'text' in value ? { ...value, text: value.text.slice(0, 3) } : value;
      return put.call(this, cut, ...rest);
    });
    expect(await storage.save(projectToSave({ record: '{"n":2}' }))).toEqual({ ok: false, code: 'unknown' });
  });
});

describe('storage that does not work is a value, not an exception', () => {
  test('switched off', async () => {
    const indexedDB = new IDBFactory();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const storage = openProjectStorage({ indexedDB, IDBKeyRange, keyValue: memoryKeyValue() });
    expect(await storage.list()).toEqual({ ok: false, code: 'denied' });
    expect(await storage.save(projectToSave())).toEqual({ ok: false, code: 'denied' });
    expect(await storage.state()).toEqual({ ok: false, code: 'denied' });
  });

  test('written by a newer version of the program', async () => {
    const browser = memoryBrowser();
    const request = browser.indexedDB.open('sadeh', 9_000);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
    expect(await browser.open().list()).toEqual({ ok: false, code: 'newer' });
  });

  test('opened once it works again', async () => {
    const browser = memoryBrowser();
    const storage = browser.open();
    const open = vi.spyOn(browser.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('damaged', 'DataError');
    });
    expect(await storage.list()).toEqual({ ok: false, code: 'unknown' });
    open.mockRestore();
    expect(await storage.list()).toEqual({ ok: true, value: [] });
  });
});

describe('an empty database is not mistaken for a first visit', () => {
  test('nothing was ever kept', async () => {
    expect(await keptValue(memoryBrowser().open().state())).toBe('fresh');
  });

  test('a sample alone is nothing to lose', async () => {
    const browser = memoryBrowser();
    await keptValue(browser.open().save(projectToSave({ sample: true })));
    expect(await keptValue(browser.open('emptied').state())).toBe('fresh');
  });

  test('a project was kept, and is there', async () => {
    const browser = memoryBrowser();
    await keptValue(browser.open().save(projectToSave()));
    expect(await keptValue(browser.open().state())).toBe('kept');
  });

  test('a project was kept, and the database is empty', async () => {
    const browser = memoryBrowser();
    const storage = browser.open();
    await keptValue(storage.save(projectToSave()));
    await keptValue(storage.markBackup('p1', later));
    expect(await keptValue(browser.open('emptied').state())).toBe('lost');
    expect(readSentinel(browser.keyValue)).toEqual({
      projects: 1,
      titles: ['Shikma'],
      lastSaved: '2026-11-21T10:00:00.000Z',
      lastBackup: later,
    });
  });

  test('all projects were erased by their owner', async () => {
    const browser = memoryBrowser();
    const storage = browser.open();
    await keptValue(storage.save(projectToSave()));
    await keptValue(storage.erase('p1'));
    expect(await keptValue(storage.state())).toBe('fresh');
  });

  test('a damaged note counts as none', () => {
    const keyValue = memoryKeyValue();
    for (const text of ['', '{', 'null', '{"projects":"many"}']) {
      keyValue.set('sadeh.kept', text);
      expect(readSentinel(keyValue)).toBeNull();
    }
  });
});
