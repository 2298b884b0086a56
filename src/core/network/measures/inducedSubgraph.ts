import { type Adjacency, type Arc, buildAdjacency } from '../adjacency.ts';

/** The arcs among some vertices, which are numbered in the order given. */
export function within({ offsets, neighbours, strength }: Adjacency, members: readonly number[]): Adjacency {
  const numbers = new Map(members.map((v, at) => [v, at]));
  const arcs: Arc[] = [];
  members.forEach((v, from) => {
    for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
      const to = numbers.get(neighbours[at] as number);
      if (to !== undefined) arcs.push({ from, to, strength: strength[at] as number });
    }
  });
  return buildAdjacency(members.length, arcs);
}
