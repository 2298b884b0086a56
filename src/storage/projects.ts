import { databaseName, ProjectDatabase, type ProjectEntry } from './database.ts';
import { browserKeyValue, type KeyValue } from './keyValue.ts';
import { readSentinel, writeSentinel } from './sentinel.ts';
import { StorageRefusal, type Stored, stored } from './stored.ts';

export interface StoredProject extends ProjectEntry {
  /** The text of the project file. */
  readonly record: string;
}

export interface ProjectToSave {
  readonly id: string;
  readonly title: string;
  readonly sample: boolean;
  /** ISO 8601. */
  readonly savedAt: string;
  readonly record: string;
  /** The `rev` that the changes were made on; null for a project that must not be there yet. Absent: no question asked. */
  readonly baseRev?: number | null;
}

/** `lost`: there were projects in this browser and the database is empty. */
export type StorageState = 'fresh' | 'kept' | 'lost';

/** The projects kept in this browser. Every step may fail, and says how; a save leaves the old project or the new one. */
export interface ProjectStorage {
  /** Newest first, without those in the bin. */
  list(): Promise<Stored<readonly ProjectEntry[]>>;
  /** Null where there is none. */
  load(id: string): Promise<Stored<StoredProject | null>>;
  save(project: ProjectToSave): Promise<Stored<ProjectEntry>>;
  /** Notes that a copy of the project was downloaded. */
  markBackup(id: string, at: string): Promise<Stored<null>>;
  /** Puts the project into the bin. */
  remove(id: string, at: string): Promise<Stored<null>>;
  restore(id: string): Promise<Stored<null>>;
  bin(): Promise<Stored<readonly ProjectEntry[]>>;
  /** For ever. */
  erase(id: string): Promise<Stored<null>>;
  state(): Promise<Stored<StorageState>>;
  close(): void;
}

export interface ProjectStorageOptions {
  readonly name?: string;
  readonly keyValue?: KeyValue;
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
}

export function openProjectStorage(options: ProjectStorageOptions = {}): ProjectStorage {
  const { name = databaseName, keyValue = browserKeyValue(), ...engine } = options;
  const database = new ProjectDatabase(name, engine);

  async function read<T>(work: (db: ProjectDatabase) => Promise<T>): Promise<Stored<T>> {
    return stored(async () => work(await database.ready()));
  }

  /** One transaction over entries and records; afterwards the note outside the database is brought up to date. */
  async function write<T>(
    work: (db: ProjectDatabase) => Promise<T>,
    noted: { backup?: string } = {},
  ): Promise<Stored<T>> {
    const result = await read((db) => db.transaction('rw', db.entries, db.records, () => work(db)));
    if (result.ok) await read((db) => noteKept(db, keyValue, noted.backup ?? null));
    return result;
  }

  return {
    list: () =>
      read(async (db) => newestFirst(await db.entries.filter(({ removedAt }) => removedAt === null).toArray())),
    bin: () =>
      read(async (db) => newestFirst(await db.entries.filter(({ removedAt }) => removedAt !== null).toArray())),
    load: (id) => read((db) => loadProject(db, id)),
    save: async (project) => {
      const saved = await write((db) => putProject(db, project));
      if (!saved.ok) return saved;
      return read((db) => readBack(db, saved.value, project.record));
    },
    markBackup: (id, at) => write((db) => change(db, id, { backupAt: at }), { backup: at }),
    remove: (id, at) => write((db) => change(db, id, { removedAt: at })),
    restore: (id) => write((db) => change(db, id, { removedAt: null })),
    erase: (id) =>
      write(async (db) => {
        await db.entries.delete(id);
        await db.records.delete(id);
        return null;
      }),
    state: () => read((db) => stateOf(db, keyValue)),
    close: () => database.close(),
  };
}

async function loadProject(db: ProjectDatabase, id: string): Promise<StoredProject | null> {
  const [entry, record] = await db.transaction('r', db.entries, db.records, () =>
    Promise.all([db.entries.get(id), db.records.get(id)]),
  );
  return entry === undefined || record === undefined ? null : { ...entry, record: record.text };
}

async function putProject(db: ProjectDatabase, project: ProjectToSave): Promise<ProjectEntry> {
  const { id, title, sample, savedAt, record, baseRev } = project;
  const before = await db.entries.get(id);
  if (baseRev !== undefined && baseRev !== (before?.rev ?? null)) throw new StorageRefusal('conflict');
  const rev = (before?.rev ?? 0) + 1;
  const entry = { id, title, sample, savedAt, rev, backupAt: before?.backupAt ?? null, removedAt: null };
  await db.records.put({ id, rev, text: record });
  await db.entries.put(entry);
  return entry;
}

// A browser may take a write and keep nothing; "saved" is said only of what can be read again.
async function readBack(db: ProjectDatabase, entry: ProjectEntry, written: string): Promise<ProjectEntry> {
  const record = await db.records.get(entry.id);
  const replaced = record !== undefined && record.rev > entry.rev;
  if (!replaced && record?.text !== written) throw new StorageRefusal('unknown');
  return entry;
}

async function change(db: ProjectDatabase, id: string, fields: Partial<ProjectEntry>): Promise<null> {
  await db.entries.update(id, fields);
  return null;
}

function newestFirst(entries: readonly ProjectEntry[]): readonly ProjectEntry[] {
  return [...entries].sort((a, b) => compare(b.savedAt, a.savedAt) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

async function stateOf(db: ProjectDatabase, keyValue: KeyValue): Promise<StorageState> {
  if ((await db.entries.count()) > 0) return 'kept';
  return (readSentinel(keyValue)?.projects ?? 0) > 0 ? 'lost' : 'fresh';
}

async function noteKept(db: ProjectDatabase, keyValue: KeyValue, backup: string | null): Promise<void> {
  const own = newestFirst(await db.entries.filter(({ sample }) => !sample).toArray());
  const before = readSentinel(keyValue);
  writeSentinel(keyValue, {
    projects: own.length,
    titles: own.map(({ title }) => title),
    lastSaved: own[0]?.savedAt ?? null,
    lastBackup: backup ?? before?.lastBackup ?? null,
  });
}
