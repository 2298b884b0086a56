import type { AnalysisGraph } from '../analysisGraph.ts';

/** A division of the organisations of a graph: by sector, or into communities. */
export interface Groups {
  /** By index of the graph; −1 for whoever is in none. */
  readonly of: Int32Array;
  readonly count: number;
}

/** Arcs from group to group, each undirected pair from both ends; and how many organisations each group has. */
export interface GroupTies {
  readonly arcs: readonly Float64Array[];
  readonly sizes: Float64Array;
}

export function groupTies({ outgoing: { offsets, neighbours } }: AnalysisGraph, groups: Groups): GroupTies {
  const arcs = Array.from({ length: groups.count }, () => new Float64Array(groups.count));
  const sizes = new Float64Array(groups.count);
  for (let v = 0; v < groups.of.length; v++) {
    const from = groups.of[v] as number;
    if (from < 0) continue;
    sizes[from] = (sizes[from] as number) + 1;
    const row = arcs[from] as Float64Array;
    for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
      const to = groups.of[neighbours[at] as number] as number;
      if (to >= 0) row[to] = (row[to] as number) + 1;
    }
  }
  return { arcs, sizes };
}

/** Ties over possible ties, within each group and from group to group; null where no tie is possible. */
export function groupDensities({ arcs, sizes }: GroupTies): readonly (readonly (number | null)[])[] {
  return arcs.map((row, from) =>
    Array.from(row, (count, to) => {
      const many = sizes[from] as number;
      const possible = from === to ? many * (many - 1) : many * (sizes[to] as number);
      return possible === 0 ? null : count / possible;
    }),
  );
}

/**
 * Assortativity by group (Newman 2003): 1 where ties stay within, 0 where they fall as by chance. Null where there are no ties, or
 * where all are in one group.
 */
export function groupAssortativity({ arcs }: GroupTies): number | null {
  const total = sum(arcs.map((row) => sum(row)));
  if (total === 0) return null;
  const out = arcs.map((row) => sum(row) / total);
  const incoming = arcs.map((_, to) => sum(arcs.map((row) => row[to] as number)) / total);
  const within = sum(arcs.map((row, group) => (row[group] as number) / total));
  const chance = sum(out.map((share, group) => share * (incoming[group] as number)));
  return Math.abs(1 - chance) < 1e-15 ? null : (within - chance) / (1 - chance);
}

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}
