import type { Adjacency } from '../adjacency.ts';
import type { Groups } from './groups.ts';

/**
 * Modularity of a division along the arcs (Newman & Girvan 2004; directed: Leicht & Newman 2008): the share of ties within groups,
 * less what is expected of the same degrees. Give it `either` for an undirected graph. Null where there are no ties.
 */
export function modularity(
  { offsets, neighbours, strength }: Adjacency,
  groups: Groups,
  weighted: boolean,
): number | null {
  const out = new Float64Array(groups.count);
  const incoming = new Float64Array(groups.count);
  let within = 0;
  let total = 0;
  for (let v = 0; v < groups.of.length; v++) {
    const from = groups.of[v] as number;
    for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
      const to = groups.of[neighbours[at] as number] as number;
      const weight = weighted ? (strength[at] as number) : 1;
      total += weight;
      if (from >= 0) out[from] = (out[from] as number) + weight;
      if (to >= 0) incoming[to] = (incoming[to] as number) + weight;
      if (from >= 0 && from === to) within += weight;
    }
  }
  if (total === 0) return null;
  const chance = out.reduce((sum, value, group) => sum + (value / total) * ((incoming[group] as number) / total), 0);
  return within / total - chance;
}
