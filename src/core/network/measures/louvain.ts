/** A weighted undirected graph between groups of organisations: each pair from both ends. */
interface Condensed {
  readonly ties: readonly ReadonlyMap<number, number>[];
  /** Σ of the ties of its members, those within twice. */
  readonly degree: Float64Array;
}

/**
 * One run of Louvain (Blondel et al. 2008) over ties that count alike: by index, the community of each vertex. The order in which
 * vertices are looked at is drawn anew in each round. `near`: neighbours of each vertex.
 */
export function louvain(near: readonly (readonly number[])[], random: () => number): Int32Array {
  let graph: Condensed = {
    ties: near.map((row) => new Map(row.map((w) => [w, 1]))),
    degree: Float64Array.from(near, (row) => row.length),
  };
  let of = Int32Array.from(near, (_, v) => v);
  for (;;) {
    const moved = moveAll(graph, random);
    if (moved.count === graph.ties.length) return of;
    of = of.map((at) => moved.of[at] as number);
    graph = condensed(graph, moved.of, moved.count);
  }
}

/** Moves vertices to where they add most to modularity until none moves; communities numbered from 0. */
function moveAll({ ties, degree }: Condensed, random: () => number): { of: Int32Array; count: number } {
  const size = ties.length;
  const total = degree.reduce((sum, value) => sum + value, 0);
  const of = Int32Array.from({ length: size }, (_, v) => v);
  const weight = degree.slice();
  const order = shuffled(size, random);
  for (let moving = total > 0; moving; ) {
    moving = false;
    for (const v of order) {
      const from = of[v] as number;
      const mine = degree[v] as number;
      const towards = new Map<number, number>([[from, 0]]);
      for (const [w, strength] of ties[v] as ReadonlyMap<number, number>) {
        const group = of[w] as number;
        towards.set(group, (towards.get(group) ?? 0) + strength);
      }
      weight[from] = (weight[from] as number) - mine;
      let best = from;
      let gain = (towards.get(from) as number) - ((weight[from] as number) * mine) / total;
      for (const [group, strength] of towards) {
        const other = strength - ((weight[group] as number) * mine) / total;
        if (other > gain + 1e-12) {
          best = group;
          gain = other;
        }
      }
      weight[best] = (weight[best] as number) + mine;
      if (best === from) continue;
      of[v] = best;
      moving = true;
    }
  }
  return renumbered(of);
}

function condensed({ ties, degree }: Condensed, of: Int32Array, count: number): Condensed {
  const joined = Array.from({ length: count }, () => new Map<number, number>());
  const degrees = new Float64Array(count);
  ties.forEach((row, v) => {
    const from = of[v] as number;
    degrees[from] = (degrees[from] as number) + (degree[v] as number);
    for (const [w, strength] of row) {
      const to = of[w] as number;
      if (to !== from) joined[from]?.set(to, (joined[from]?.get(to) ?? 0) + strength);
    }
  });
  return { ties: joined, degree: degrees };
}

/** Groups numbered from 0 in the order of their first members. */
export function renumbered(of: Int32Array): { readonly of: Int32Array; readonly count: number } {
  const numbers = new Map<number, number>();
  for (const group of of) if (!numbers.has(group)) numbers.set(group, numbers.size);
  return { of: of.map((group) => numbers.get(group) as number), count: numbers.size };
}

function shuffled(size: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: size }, (_, at) => at);
  for (let last = size - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    const value = order[at] as number;
    order[at] = order[last] as number;
    order[last] = value;
  }
  return order;
}
