import type { JsonRecord, JsonValue } from '../import/formats/jsonText.ts';
import type { Issue } from '../model/issue.ts';
import type { Readers } from './projectFileReaders.ts';

const longestFound = 80;

/** Something that was mended or left out while a project was opened; `where` names the record and the field. */
export function repair(
  code: string,
  where: string,
  found: JsonValue | undefined,
  expected: string | null = null,
): Issue {
  const written = found === undefined ? null : (JSON.stringify(found) ?? null);
  return {
    code,
    severity: 'warning',
    file: null,
    row: null,
    column: where,
    found: written !== null && written.length > longestFound ? `${written.slice(0, longestFound)}…` : written,
    expected,
  };
}

/** The known fields of a record; those that cannot be kept as they are become `repairs`. */
export function readFields<T>(readers: Readers<T>, record: JsonRecord, name: string, repairs: Issue[]): T {
  const entries = Object.entries<(value: unknown) => { value: unknown; damaged: boolean }>(readers).map(
    ([field, read]) => {
      const { value, damaged } = read(record[field]);
      if (damaged) repairs.push(repair('projectFieldReset', `${name} · ${field}`, record[field]));
      return [field, value] as const;
    },
  );
  // The readers cover every field of T, which their type demands.
  return Object.fromEntries(entries) as T;
}

/** The fields of a record that this version does not know: a newer one wrote them, and they are written back as they are. */
export function unknownFields(record: JsonRecord, known: readonly string[]): JsonRecord {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !known.includes(field)));
}

/** Ids of a list of records: valid ones stay, missing, odd and repeated ones are made anew, and listed. */
export interface GivenIds<Id> {
  readonly ids: readonly Id[];
  /** The id that a record has now, by the id that the file uses for it. */
  readonly byWritten: ReadonlyMap<string, Id>;
  /** The counter after the last id. */
  readonly next: number;
}

export function giveIds<Id extends string>(
  records: readonly JsonRecord[],
  make: (n: number) => Id,
  firstFree: number,
  repairs: Issue[],
): GivenIds<Id> {
  const numbers = records.map((record) => numberOf(record.id, make));
  let next = numbers.reduce<number>((highest, n) => Math.max(highest, (n ?? 0) + 1), firstFree);
  const byWritten = new Map<string, Id>();
  const used = new Set<number>();
  const ids = records.map((record, index) => {
    const written = numbers[index] ?? null;
    const fresh = written === null || used.has(written);
    const n = fresh ? next++ : written;
    used.add(n);
    const id = make(n);
    const key = String(record.id);
    if (fresh) repairs.push(repair('projectIdReissued', describe(record, id), record.id, id));
    if (!byWritten.has(key)) byWritten.set(key, id);
    return id;
  });
  return { ids, byWritten, next };
}

/** What a person would recognise a record by. */
export function describe(record: JsonRecord, otherwise: string): string {
  if (typeof record.name === 'string' && record.name !== '') return record.name.slice(0, longestFound);
  return otherwise;
}

function numberOf<Id extends string>(written: JsonValue | undefined, make: (n: number) => Id): number | null {
  if (typeof written !== 'string' || written.length > 13) return null;
  const n = Number(written.replace(/^\D+/, ''));
  return Number.isSafeInteger(n) && n > 0 && make(n) === written ? n : null;
}
