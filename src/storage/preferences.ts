import { browserKeyValue, type KeyValue } from './keyValue.ts';

/** What the browser remembers between visits besides the projects. Null: never chosen. */
export interface Preferences {
  readonly language: 'he' | 'en' | null;
  readonly lastProject: string | null;
}

export function readPreferences(keyValue: KeyValue = browserKeyValue()): Preferences {
  const language = keyValue.get(keyOf('language'));
  return {
    language: language === 'he' || language === 'en' ? language : null,
    lastProject: keyValue.get(keyOf('lastProject')),
  };
}

/** Null forgets the choice. */
export function writePreference<K extends keyof Preferences>(
  name: K,
  value: Preferences[K],
  keyValue: KeyValue = browserKeyValue(),
): void {
  keyValue.set(keyOf(name), value);
}

function keyOf(name: keyof Preferences): string {
  return `sadeh.${name}`;
}
