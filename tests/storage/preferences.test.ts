import { expect, test } from 'vitest';
import { browserKeyValue } from '../../src/storage/keyValue.ts';
import { readPreferences, writePreference } from '../../src/storage/preferences.ts';
import { memoryKeyValue } from './memory.ts';

test('what was chosen is remembered and can be forgotten', () => {
  const keyValue = memoryKeyValue();
  expect(readPreferences(keyValue)).toEqual({ language: null, lastProject: null });
  writePreference('language', 'he', keyValue);
  writePreference('lastProject', 'p1', keyValue);
  expect(readPreferences(keyValue)).toEqual({ language: 'he', lastProject: 'p1' });
  writePreference('lastProject', null, keyValue);
  expect(readPreferences(keyValue)).toEqual({ language: 'he', lastProject: null });
});

test('an unknown language counts as never chosen', () => {
  const keyValue = memoryKeyValue();
  keyValue.set('sadeh.language', 'xx');
  expect(readPreferences(keyValue).language).toBeNull();
});

test('storage that is switched off reads as empty and says that it kept nothing', () => {
  const keyValue = browserKeyValue(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect([keyValue.get('language'), keyValue.set('language', 'he')]).toEqual([null, false]);
});
