import { expect, it } from 'vitest';
import { readImportLeft, writeImportLeft } from '../../src/storage/importLeft.ts';
import { memoryKeyValue } from './memory.ts';

it('says that an import was left, and no longer when none is under way', () => {
  const keyValue = memoryKeyValue();
  expect(readImportLeft(keyValue)).toBe(false);
  writeImportLeft(true, keyValue);
  expect(readImportLeft(keyValue)).toBe(true);
  writeImportLeft(false, keyValue);
  expect(readImportLeft(keyValue)).toBe(false);
});
