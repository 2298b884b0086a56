import Dexie, { type DexieOptions, type Table } from 'dexie';
import { StorageRefusal } from './stored.ts';

/** What is known of a kept project without reading it. */
export interface ProjectEntry {
  readonly id: string;
  readonly title: string;
  readonly sample: boolean;
  /** ISO 8601. */
  readonly savedAt: string;
  /** When a copy was last downloaded; null where never. */
  readonly backupAt: string | null;
  /** Grows by one with every save; tells what is newer, which a clock cannot. */
  readonly rev: number;
  /** When it went to the bin; null where it did not. */
  readonly removedAt: string | null;
}

/** The project itself: the text of its project file. */
export interface ProjectRecord {
  readonly id: string;
  readonly rev: number;
  readonly text: string;
}

/** The name is part of what is kept: another one would find nothing. */
export const databaseName = 'sadeh';

const version = 1;
// The library counts its versions in tens.
const nativeVersion = version * 10;

const openingTakesAtMost = 10_000;

/** The browser's database. Entries and records are apart, so that the list of projects reads no project. */
export class ProjectDatabase extends Dexie {
  declare readonly entries: Table<ProjectEntry, string>;
  declare readonly records: Table<ProjectRecord, string>;

  constructor(name: string, options: DexieOptions) {
    // Strict: a save is done when it is on the disk, not when the system has taken note of it.
    super(name, { ...options, autoOpen: false, chromeTransactionDurability: 'strict' });
    this.version(version).stores({ entries: 'id', records: 'id' });
    // A newer version of the program wants to change the database: let go at once rather than block it.
    this.on('versionchange', () => this.close());
  }

  /** Opens the database, or says why not: a blocked or hanging browser must not leave the program waiting. */
  async ready(): Promise<this> {
    if (this.isOpen()) return this;
    await new Promise<void>((opened, refuse) => {
      const blocked = () => refuse(new StorageRefusal('blocked'));
      const timer = setTimeout(blocked, openingTakesAtMost);
      this.on('blocked', blocked);
      this.open()
        .then(() => opened(), refuse)
        .finally(() => {
          clearTimeout(timer);
          this.on('blocked').unsubscribe(blocked);
        });
    });
    // The library opens a database of a newer form as it finds it; writing into what is not understood would destroy it.
    if (this.backendDB().version > nativeVersion) {
      this.close();
      throw new StorageRefusal('newer');
    }
    return this;
  }
}
