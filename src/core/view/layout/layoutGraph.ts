/** A simple undirected graph by index: `neighbours[i]` lists each neighbour of i once, ascending; no self-ties. */
export interface LayoutGraph {
  readonly size: number;
  readonly neighbours: readonly Int32Array[];
}

/** Pairs that name an unknown index, a self-tie or a pair seen before add nothing. */
export function layoutGraph(size: number, pairs: Iterable<readonly [number, number]>): LayoutGraph {
  const sets = Array.from({ length: size }, () => new Set<number>());
  for (const [a, b] of pairs) {
    if (a === b) continue;
    const of = sets[a];
    const other = sets[b];
    if (of === undefined || other === undefined) continue;
    of.add(b);
    other.add(a);
  }
  return { size, neighbours: sets.map((set) => Int32Array.from(set).sort()) };
}

export function neighboursOf(graph: LayoutGraph, index: number): Int32Array {
  return graph.neighbours[index] ?? new Int32Array(0);
}

export function degreeOf(graph: LayoutGraph, index: number): number {
  return graph.neighbours[index]?.length ?? 0;
}

/** Members of each component, ascending; the largest component first, equal sizes by smallest member. */
export function componentsOf(graph: LayoutGraph): readonly (readonly number[])[] {
  const seen = new Uint8Array(graph.size);
  const components: number[][] = [];
  for (let start = 0; start < graph.size; start++) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const members = [start];
    for (let head = 0; head < members.length; head++) {
      for (const next of neighboursOf(graph, members[head] ?? start)) {
        if (seen[next] === 1) continue;
        seen[next] = 1;
        members.push(next);
      }
    }
    components.push(members.sort((a, b) => a - b));
  }
  return components.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/** The graph on some of the indexes, renumbered in the order given. */
export function subgraph(graph: LayoutGraph, members: readonly number[]): LayoutGraph {
  const place = new Map(members.map((member, index) => [member, index]));
  const neighbours = members.map((member) => {
    const kept: number[] = [];
    for (const next of neighboursOf(graph, member)) {
      const index = place.get(next);
      if (index !== undefined) kept.push(index);
    }
    return Int32Array.from(kept).sort();
  });
  return { size: members.length, neighbours };
}

/** Hops from `source` to every index; −1 where there is no path. */
export function hopsFrom(graph: LayoutGraph, source: number): Int32Array {
  const hops = new Int32Array(graph.size).fill(-1);
  if (source < 0 || source >= graph.size) return hops;
  const queue = [source];
  hops[source] = 0;
  for (let head = 0; head < queue.length; head++) {
    const at = queue[head] ?? source;
    for (const next of neighboursOf(graph, at)) {
      if (hops[next] !== -1) continue;
      hops[next] = (hops[at] ?? 0) + 1;
      queue.push(next);
    }
  }
  return hops;
}
