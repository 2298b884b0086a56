/** The small storage beside the database: short texts by key. Refused storage reads as empty and forgets what is written. */
export interface KeyValue {
  get(key: string): string | null;
  /** False where it could not be kept. */
  set(key: string, value: string | null): boolean;
}

/** The browser's localStorage, which throws on mere access where storage is switched off. */
export function browserKeyValue(storage: () => Storage = () => window.localStorage): KeyValue {
  return {
    get(key) {
      try {
        return storage().getItem(key);
      } catch {
        return null;
      }
    },
    set(key, value) {
      try {
        if (value === null) storage().removeItem(key);
        else storage().setItem(key, value);
        return true;
      } catch {
        return false;
      }
    },
  };
}
