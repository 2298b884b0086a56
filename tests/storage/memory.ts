import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { KeyValue } from '../../src/storage/keyValue.ts';
import { openProjectStorage, type ProjectStorage, type ProjectToSave } from '../../src/storage/projects.ts';
import type { Stored } from '../../src/storage/stored.ts';

export function memoryKeyValue(): KeyValue {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key) ?? null,
    set(key, value) {
      if (value === null) values.delete(key);
      else values.set(key, value);
      return true;
    },
  };
}

/** A browser's storage for one test: several "tabs" opened on it share it. */
export function memoryBrowser() {
  const keyValue = memoryKeyValue();
  const indexedDB = new IDBFactory();
  return {
    keyValue,
    indexedDB,
    open: (name = 'sadeh'): ProjectStorage => openProjectStorage({ name, keyValue, indexedDB, IDBKeyRange }),
  };
}

export function projectToSave(change: Partial<ProjectToSave> = {}): ProjectToSave {
  return {
    id: 'p1',
    title: 'Shikma',
    sample: false,
    savedAt: '2026-11-21T10:00:00.000Z',
    record: '{"n":1}',
    ...change,
  };
}

export async function keptValue<T>(result: Promise<Stored<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.code);
  return settled.value;
}
