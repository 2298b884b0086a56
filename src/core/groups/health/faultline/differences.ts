import { type LineAttribute, lineAttributes } from './faultline.ts';
import type { LineTraits } from './lineTraits.ts';

/**
 * How members differ in one attribute, or in all: row i, column j is the inner product of members i and j as deviations from the
 * mean, so that the sum of squares of a part is the sum over its members' rows and columns.
 */
export type Differences = readonly Float64Array[];

/**
 * Categories stand as dummies scaled by 1/√2, so that two members of other categories are 1 apart in the sum of squares and no
 * attribute counts more than another (Thatcher, Jehn & Zanutto 2003, GDN 12:217). Whoever has m values has each at 1/√m of it, and so
 * is never more than 1 from anybody. Whoever's value is not known stands at the mean and adds nothing.
 */
export function differencesIn(members: readonly LineTraits[], attribute: LineAttribute): Differences {
  const values = members.map((one) => one[attribute]);
  const known = values.flatMap((one, index) => (one === null ? [] : [index]));
  const rows = members.map(() => new Float64Array(members.length));
  const means = new Float64Array(members.length);
  for (const i of known) {
    for (const j of known) {
      const product = alike(values[i] ?? [], values[j] ?? []) / 2;
      set(rows, i, j, product);
      means[i] = (means[i] ?? 0) + product / known.length;
    }
  }
  const mean = known.reduce((sum, i) => sum + (means[i] ?? 0), 0) / known.length;
  for (const i of known) {
    for (const j of known) set(rows, i, j, (rows[i]?.[j] ?? 0) - (means[i] ?? 0) - (means[j] ?? 0) + mean);
  }
  return rows;
}

/** In all attributes together. */
export function allDifferences(members: readonly LineTraits[]): Differences {
  const rows = members.map(() => new Float64Array(members.length));
  for (const attribute of lineAttributes) {
    differencesIn(members, attribute).forEach((row, i) => {
      row.forEach((product, j) => {
        set(rows, i, j, (rows[i]?.[j] ?? 0) + product);
      });
    });
  }
  return rows;
}

/** All that members differ by: the total sum of squares. */
export function totalOf(differences: Differences): number {
  return differences.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
}

/** What of it lies between two sides: the sum of squares of their means. `isFirst`: who is on the first side. */
export function betweenOf(differences: Differences, isFirst: (member: number) => boolean): number {
  const first = differences.flatMap((_, i) => (isFirst(i) ? [i] : []));
  let sum = 0;
  for (const i of first) for (const j of first) sum += differences[i]?.[j] ?? 0;
  return sum * (1 / first.length + 1 / (differences.length - first.length));
}

/** The cosine of two sets of values: 1 where they are the same, 0 where they share none. */
function alike(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((one) => b.includes(one)).length;
  return shared === 0 ? 0 : shared / Math.sqrt(a.length * b.length);
}

function set(rows: Differences, i: number, j: number, value: number): void {
  const row = rows[i];
  if (row) row[j] = value;
}
