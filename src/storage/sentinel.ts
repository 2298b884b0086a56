import * as v from 'valibot';
import type { KeyValue } from './keyValue.ts';

/**
 * What this browser is known to have kept, written down outside the database: browsers may empty a database and present it as
 * new, and that must not look like a first visit. Samples do not count.
 */
export interface Sentinel {
  readonly projects: number;
  readonly titles: readonly string[];
  /** ISO 8601. */
  readonly lastSaved: string | null;
  /** When a copy was last downloaded. */
  readonly lastBackup: string | null;
}

const key = 'sadeh.kept';

const schema = v.object({
  projects: v.pipe(v.number(), v.integer(), v.minValue(0)),
  titles: v.array(v.string()),
  lastSaved: v.nullable(v.string()),
  lastBackup: v.nullable(v.string()),
});

/** Null where nothing was ever kept, or where the note cannot be read. */
export function readSentinel(keyValue: KeyValue): Sentinel | null {
  const text = keyValue.get(key);
  if (text === null) return null;
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

export function writeSentinel(keyValue: KeyValue, sentinel: Sentinel): void {
  keyValue.set(key, JSON.stringify(sentinel));
}
