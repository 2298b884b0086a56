import { record } from '../fieldCounts.ts';

/** What the organisations of a graph are called in the answer, by index. */
export type Names = readonly string[];

type Value = number | null;

/** Values by organisation. */
export function byName<Each>(names: Names, values: ArrayLike<Each>): Readonly<Record<string, Each>> {
  return record(names.map((name, v) => [name, values[v] as Each]));
}

/** A list of indices as names, in the order of the names. */
export function namesOf(names: Names, indices: readonly number[]): readonly string[] {
  return indices.map((v) => names[v] ?? '').sort();
}

/** The mean of those that are defined; null where none is. */
export function meanOf(values: readonly Value[]): Value {
  const known = values.filter((value): value is number => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
