import type { Adjacency } from '../adjacency.ts';

/**
 * The core number of every vertex: the largest k so that it is in a group in which each has at least k ties to the group
 * (Seidman 1983; Batagelj & Zaveršnik 2003). Undirected; an isolate has 0.
 */
export function coreNumbers({ offsets, neighbours }: Adjacency): Int32Array {
  const size = offsets.length - 1;
  const degree = Int32Array.from({ length: size }, (_, v) => (offsets[v + 1] as number) - (offsets[v] as number));
  const largest = degree.reduce((most, value) => Math.max(most, value), 0);
  // Vertices by their degree; a vertex whose degree falls goes to the front of its bin, which then ends one place later.
  const bins = new Int32Array(largest + 2);
  for (const value of degree) bins[value + 1] = (bins[value + 1] as number) + 1;
  for (let at = 1; at < bins.length; at++) bins[at] = (bins[at] as number) + (bins[at - 1] as number);
  const order = new Int32Array(size);
  const place = new Int32Array(size);
  const next = bins.slice();
  for (let v = 0; v < size; v++) {
    const at = next[degree[v] as number] as number;
    next[degree[v] as number] = at + 1;
    order[at] = v;
    place[v] = at;
  }
  for (let at = 0; at < size; at++) {
    const v = order[at] as number;
    for (const w of neighbours.subarray(offsets[v], offsets[v + 1])) {
      const of = degree[w] as number;
      if (of <= (degree[v] as number)) continue;
      const first = bins[of] as number;
      const other = order[first] as number;
      const mine = place[w] as number;
      order[mine] = other;
      place[other] = mine;
      order[first] = w;
      place[w] = first;
      bins[of] = first + 1;
      degree[w] = of - 1;
    }
  }
  return degree;
}
