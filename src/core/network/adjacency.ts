/**
 * Neighbours in compressed rows: those of vertex v are `neighbours[offsets[v]]` up to `offsets[v + 1]`, ascending.
 * `strength` runs beside `neighbours`; bigger is closer.
 */
export interface Adjacency {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly strength: Float64Array;
}

export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly strength: number;
}

export const noArcs: readonly Arc[] = [];

/** The rows of `size` vertices from arcs in any order; each arc must occur once. */
export function buildAdjacency(size: number, arcs: readonly Arc[]): Adjacency {
  const sorted = arcs.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const offsets = new Int32Array(size + 1);
  for (const { from } of sorted) offsets[from + 1] = (offsets[from + 1] ?? 0) + 1;
  for (let v = 0; v < size; v++) offsets[v + 1] = (offsets[v + 1] ?? 0) + (offsets[v] ?? 0);
  return {
    offsets,
    neighbours: Int32Array.from(sorted, (arc) => arc.to),
    strength: Float64Array.from(sorted, (arc) => arc.strength),
  };
}

/** How many neighbours a vertex has. */
export function countNeighbours(adjacency: Adjacency, vertex: number): number {
  return (adjacency.offsets[vertex + 1] ?? 0) - (adjacency.offsets[vertex] ?? 0);
}
