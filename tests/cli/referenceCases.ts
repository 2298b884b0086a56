import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Fields = { readonly [key: string]: Json };

/** The text of a file of published reference values. */
export function referenceText(name: string): string {
  return readFileSync(join(import.meta.dirname, '../reference', name), 'utf8');
}

/** The same with every number to so many decimals, for comparing whole values. */
export function rounded(value: Json, decimals: number): Json {
  if (typeof value === 'number') return Number(value.toFixed(decimals));
  if (Array.isArray(value)) return value.map((one) => rounded(one, decimals));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one, decimals)]));
}

/** A table of cells as CSV; what is null is an empty cell. */
export function csvOf(titles: readonly string[], rows: readonly (readonly Json[])[]): string {
  return [titles, ...rows].map((cells) => cells.map((cell) => String(cell ?? '')).join(',')).join('\n');
}
