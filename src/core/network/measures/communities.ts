import type { Adjacency } from '../adjacency.ts';
import type { Groups } from './groups.ts';
import { louvain, renumbered } from './louvain.ts';
import { modularity } from './modularity.ts';

export interface Communities {
  readonly groups: Groups;
  /** Modularity of the division; null where there are no ties. */
  readonly modularity: number | null;
  /** By index: in which share of the runs, on average, it was with each of those it is with here; null for one by itself. */
  readonly agreement: readonly (number | null)[];
}

/**
 * The best of so many seeded runs of Louvain, each community then split where it is not connected (Traag et al. 2019 show that
 * Louvain leaves such), each isolate one of its own. Undirected; ties count alike.
 */
export function communities(either: Adjacency, random: () => number, runs: number): Communities {
  const size = either.offsets.length - 1;
  const near = Array.from({ length: size }, (_, v) => [
    ...either.neighbours.subarray(either.offsets[v], either.offsets[v + 1]),
  ]);
  const all: Groups[] = [];
  let best = 0;
  let quality = Number.NEGATIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const groups = connectedParts(louvain(near, random), near);
    const reached = modularity(either, groups, false) ?? 0;
    if (reached > quality + 1e-12) {
      quality = reached;
      best = run;
    }
    all.push(groups);
  }
  const groups = all[best] ?? { of: new Int32Array(size), count: 0 };
  return { groups, modularity: modularity(either, groups, false), agreement: agreementOf(groups, all) };
}

function connectedParts(of: Int32Array, near: readonly (readonly number[])[]): Groups {
  const part = new Int32Array(of.length).fill(-1);
  let count = 0;
  for (let start = 0; start < of.length; start++) {
    if ((part[start] as number) >= 0) continue;
    const members = [start];
    part[start] = count;
    for (const v of members) {
      for (const w of near[v] ?? []) {
        if ((part[w] as number) >= 0 || of[w] !== of[v]) continue;
        part[w] = count;
        members.push(w);
      }
    }
    count += 1;
  }
  return renumbered(part);
}

function agreementOf({ of, count }: Groups, runs: readonly Groups[]): readonly (number | null)[] {
  const members = Array.from({ length: count }, () => [] as number[]);
  of.forEach((group, v) => {
    members[group]?.push(v);
  });
  return Array.from(of, (group, v) => {
    const mates = members[group]?.filter((w) => w !== v) ?? [];
    if (mates.length === 0) return null;
    const together = runs.reduce((sum, run) => sum + mates.filter((w) => run.of[w] === run.of[v]).length, 0);
    return together / (mates.length * runs.length);
  });
}
