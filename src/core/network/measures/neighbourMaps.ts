import type { Adjacency } from '../adjacency.ts';

/** The neighbours of each vertex with the strength of the tie, to be asked for one by one. */
export function neighbourMaps({ offsets, neighbours, strength }: Adjacency): readonly ReadonlyMap<number, number>[] {
  return Array.from({ length: offsets.length - 1 }, (_, v) => {
    const row = new Map<number, number>();
    for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
      row.set(neighbours[at] as number, strength[at] as number);
    }
    return row;
  });
}
