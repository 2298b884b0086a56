import type { Adjacency } from '../adjacency.ts';

/** What a breadth-first search from one vertex found. Both arrays are used again for the next source. */
export interface Reached {
  /** Vertices in the order in which they were reached, the source first; only the first `count` count. */
  readonly order: Int32Array;
  readonly count: number;
  /** In steps; −1 where there is no path. */
  readonly distance: Int32Array;
}

/** Distances in steps from each vertex in turn. `without` are left out: nothing starts at them or passes through. */
export function eachSource(
  { offsets, neighbours }: Adjacency,
  visit: (source: number, reached: Reached) => void,
  without: ReadonlySet<number> = new Set(),
): void {
  const size = offsets.length - 1;
  const order = new Int32Array(size);
  const distance = new Int32Array(size);
  for (let source = 0; source < size; source++) {
    if (without.has(source)) continue;
    distance.fill(-1);
    distance[source] = 0;
    order[0] = source;
    let count = 1;
    for (let position = 0; position < count; position++) {
      const v = order[position] as number;
      for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
        const w = neighbours[at] as number;
        if ((distance[w] as number) >= 0 || without.has(w)) continue;
        distance[w] = (distance[v] as number) + 1;
        order[count++] = w;
      }
    }
    visit(source, { order, count, distance });
  }
}
