import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldMap } from '../../src/core/model/fieldMap.ts';
import type { Language } from '../../src/i18n/language.ts';
import { codesOf } from './fieldOf.ts';
import { fileOf, imported } from './importing.ts';

/** The sample of the youth-employment initiative, read by the ordinary import. */
export function shikmaField(language: Language): FieldMap {
  const folder = join(import.meta.dirname, '../../sample-data/shikma');
  const files = ['organisations', 'ties'].map((name) => `${name}.${language}.csv`);
  return imported(files.map((name) => fileOf(name, readFileSync(join(folder, name), 'utf8')))).fieldMap;
}

/** Data with the code of the file in place of every id of an organisation. */
export function inCodes(fieldMap: FieldMap, data: unknown): unknown {
  const code = codesOf(fieldMap);
  const known = new Set<string>(fieldMap.organizations.map(({ id }) => id));
  return JSON.parse(JSON.stringify(data), (_, value) => (known.has(value) ? code(value) : value));
}
