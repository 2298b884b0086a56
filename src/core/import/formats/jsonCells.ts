import { isJsonList, isJsonRecord, type JsonRecord, type JsonValue } from './jsonText.ts';
import type { Cell } from './tablesOf.ts';

/** A value as a cell: a list of plain values as its items, anything deeper as its JSON. */
export function cellOf(value: JsonValue | undefined): Cell {
  if (isJsonList(value)) return value.map(textOf).filter((text) => text !== '');
  return textOf(value);
}

export function textOf(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The record's values by their keys, but for those of `except`. */
export function cellsOf(record: JsonRecord, except: readonly string[]): ReadonlyMap<string, Cell> {
  const entries = Object.entries(record).filter(([key]) => !except.includes(key));
  return new Map(entries.map(([key, value]) => [key, cellOf(value)]));
}

/** The first text that one of the keys holds, whatever their case. */
export function firstOf(record: JsonRecord, keys: readonly string[]): string {
  for (const key of keys) {
    const found = Object.keys(record).find((own) => own.toLowerCase() === key);
    const text = found === undefined ? '' : textOf(record[found]);
    if (text !== '') return text;
  }
  return '';
}

export function recordsIn(list: readonly JsonValue[]): readonly JsonRecord[] {
  return list.filter(isJsonRecord);
}
