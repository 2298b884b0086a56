import { type Adjacency, type Arc, buildAdjacency } from '../adjacency.ts';

/** Some vertices with the arcs among them; they are numbered in the order given. */
export function inducedSubgraph({ offsets, neighbours, strength }: Adjacency, members: readonly number[]): Adjacency {
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
