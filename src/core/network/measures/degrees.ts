import { type Adjacency, countNeighbours } from '../adjacency.ts';

/** How many arcs leave each vertex, by index: partners, on an undirected graph. */
export function degreesOf(adjacency: Adjacency): Int32Array {
  return Int32Array.from({ length: adjacency.offsets.length - 1 }, (_, v) => countNeighbours(adjacency, v));
}

/** Their strengths together (Barrat et al. 2004). */
export function strengthsOf({ offsets, strength }: Adjacency): Float64Array {
  return Float64Array.from({ length: offsets.length - 1 }, (_, v) =>
    strength.subarray(offsets[v], offsets[v + 1]).reduce((sum, value) => sum + value, 0),
  );
}
