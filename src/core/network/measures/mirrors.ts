import type { Adjacency } from '../adjacency.ts';

/** Of each arc of an undirected graph, where the same pair stands from its other end. Beside `neighbours`. */
export function mirrors({ offsets, neighbours }: Adjacency): Int32Array {
  // Rows are ascending, so going through the arcs in order meets those towards w in the order of w's row.
  const next = offsets.slice(0, -1);
  const found = new Int32Array(neighbours.length);
  for (let at = 0; at < neighbours.length; at++) {
    const w = neighbours[at] as number;
    found[at] = next[w] as number;
    next[w] = (next[w] as number) + 1;
  }
  return found;
}
