import { type Adjacency, type Arc, buildAdjacency } from '../adjacency.ts';

/** The same arcs the other way round. */
export function reversed(adjacency: Adjacency): Adjacency {
  const { offsets, neighbours, strength } = adjacency;
  const size = offsets.length - 1;
  const arcs: Arc[] = [];
  for (let v = 0; v < size; v++) {
    for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
      arcs.push({ from: neighbours[at] as number, to: v, strength: strength[at] as number });
    }
  }
  return buildAdjacency(size, arcs);
}
