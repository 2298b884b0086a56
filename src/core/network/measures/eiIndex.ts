import type { Adjacency } from '../adjacency.ts';
import type { Groups } from './groups.ts';

/** Ties that leave a group and ties that stay within, as one figure from −1 (all within) to 1 (all across) (Krackhardt & Stern 1988). */
export interface EiIndex {
  readonly external: number;
  readonly internal: number;
  /** Null where there are no ties. */
  readonly value: number | null;
  /** What random groups of the same sizes would give: never show the value without it. Null under two organisations. */
  readonly expected: number | null;
  readonly possibleExternal: number;
  readonly possibleInternal: number;
  /** From −1 to 1 between the least and the greatest that so many ties allow; null where these are one. */
  readonly rescaled: number | null;
  /** The same of the shares of possible ties that exist; null where one kind is not possible, or neither exists. */
  readonly ofDensities: number | null;
}

/** Pairs with somebody who is in no group are left out. */
export function eiIndex(either: Adjacency, groups: Groups): EiIndex {
  const { internal, external } = countTies(either, groups.of);
  const sizes = new Float64Array(groups.count);
  for (const group of groups.of) if (group >= 0) sizes[group] = (sizes[group] as number) + 1;
  const members = sizes.reduce((sum, size) => sum + size, 0);
  const possibleInternal = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const possible = (members * (members - 1)) / 2;
  const possibleExternal = possible - possibleInternal;
  const ties = internal + external;
  const value = ties === 0 ? null : (external - internal) / ties;
  const least = ties === 0 ? 0 : (ties - 2 * Math.min(ties, possibleInternal)) / ties;
  const greatest = ties === 0 ? 0 : (2 * Math.min(ties, possibleExternal) - ties) / ties;
  const across = external / possibleExternal;
  const within = internal / possibleInternal;
  return {
    external,
    internal,
    value,
    expected: possible === 0 ? null : 1 - (2 * possibleInternal) / possible,
    possibleExternal,
    possibleInternal,
    rescaled: value === null || least === greatest ? null : (2 * (value - least)) / (greatest - least) - 1,
    ofDensities:
      ties === 0 || possibleExternal === 0 || possibleInternal === 0 ? null : (across - within) / (across + within),
  };
}

/** The index of each organisation's own ties, by index; null for an isolate, or for whoever is in no group. */
export function eiOfEach({ offsets, neighbours }: Adjacency, { of }: Groups): readonly (number | null)[] {
  return Array.from(of, (own, v) => {
    const others = Array.from(neighbours.subarray(offsets[v], offsets[v + 1]), (w) => of[w] as number).filter(
      (group) => group >= 0,
    );
    if (own < 0 || others.length === 0) return null;
    const external = others.filter((group) => group !== own).length;
    return (2 * external - others.length) / others.length;
  });
}

/** The index of the ties that each group has: those within counted once. Null for a group without ties. */
export function eiOfGroups({ offsets, neighbours }: Adjacency, { of, count }: Groups): readonly (number | null)[] {
  const external = new Float64Array(count);
  const internal = new Float64Array(count);
  of.forEach((own, v) => {
    if (own < 0) return;
    for (const w of neighbours.subarray(offsets[v], offsets[v + 1])) {
      const other = of[w] as number;
      if (other < 0) continue;
      if (other === own) internal[own] = (internal[own] as number) + 0.5;
      else external[own] = (external[own] as number) + 1;
    }
  });
  return Array.from(external, (out, group) => {
    const ties = out + (internal[group] as number);
    return ties === 0 ? null : (out - (internal[group] as number)) / ties;
  });
}

export function countTies(
  { offsets, neighbours }: Adjacency,
  of: Int32Array,
): { readonly internal: number; readonly external: number } {
  let internal = 0;
  let external = 0;
  for (let v = 0; v < of.length; v++) {
    const own = of[v] as number;
    for (const w of neighbours.subarray(offsets[v], offsets[v + 1])) {
      const other = of[w] as number;
      if (w < v || own < 0 || other < 0) continue;
      if (own === other) internal += 1;
      else external += 1;
    }
  }
  return { internal, external };
}
