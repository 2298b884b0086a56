import type { ImportedFile } from '../model/fieldMap.ts';
import type { Issue } from '../model/issue.ts';
import { limits } from './limits.ts';
import type { RawFile } from './rawFile.ts';
import type { TableReading } from './reading.ts';
import { sha256 } from './sha256.ts';
import { fileOfKey, refused, type SourceTable } from './sourceTable.ts';

export interface KnownFile {
  readonly hash: string;
  /** The file of the same bytes that was given before it. */
  readonly repeats: string | null;
}

/** Tells of one file after another what its bytes are known by; '' for a very large one, which would take too long. */
export function knownFiles(): (file: RawFile) => KnownFile {
  const names = new Map<string, string>();
  return ({ name, bytes }) => {
    const hash = bytes.length > limits.askedBytes ? '' : sha256(bytes);
    const repeats = names.get(hash) ?? null;
    if (repeats === null && hash !== '') names.set(hash, name);
    return { hash, repeats };
  };
}

export function asKnown(table: SourceTable, { hash, repeats }: KnownFile): SourceTable {
  return repeats === null ? { ...table, hash } : { ...table, hash, repeats };
}

/** A warning for each file of which the very bytes were imported into the field map before. */
export function importedBefore(tables: readonly TableReading[], before: readonly ImportedFile[]): readonly Issue[] {
  const told = new Set<string>();
  return tables.flatMap(({ role, fileName, hash }) => {
    const known = before.findLast((file) => hash !== '' && file.hash === hash);
    if (known === undefined || role === 'ignore' || told.has(fileName)) return [];
    told.add(fileName);
    const issue: Issue = { ...refused('alreadyImported', fileName), severity: 'warning' };
    return [{ ...issue, found: fileOfKey(known.name), expected: known.on ?? null }];
  });
}
