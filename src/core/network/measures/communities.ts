import type { Adjacency } from '../adjacency.ts';
import type { Groups } from './groups.ts';
import { louvain, membersOf, renumbered } from './louvain.ts';
import { modularity } from './modularity.ts';

export interface Communities {
  readonly groups: Groups;
  /** Modularity of the division; null where there are no ties. */
  readonly modularity: number | null;
  /** By index: in which share of the runs, on average, it was with each of those it is with here; null for one by itself. */
  readonly agreement: readonly (number | null)[];
}

/** Less than this is no improvement. */
const least = 1e-12;

/**
 * The best of so many seeded divisions, see `division`. Undirected; ties count alike; each isolate is one of its own. `onRun` is told
 * how many runs are done.
 */
export function communities(
  either: Adjacency,
  random: () => number,
  runs: number,
  onRun: (done: number) => void = () => {},
): Communities {
  const all: Groups[] = [];
  let best: Groups = { of: new Int32Array(either.offsets.length - 1), count: 0 };
  let quality = Number.NEGATIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const groups = division(either, random);
    const reached = modularity(either, groups, false) ?? 0;
    if (reached > quality + least) {
      quality = reached;
      best = groups;
    }
    all.push(groups);
    onRun(run + 1);
  }
  return { groups: best, modularity: modularity(either, best, false), agreement: agreementOf(best, all) };
}

/** The highest modularity of so many divisions; null where there are no ties. */
export function bestModularity(either: Adjacency, random: () => number, runs: number): number | null {
  let best: number | null = null;
  for (let run = 0; run < runs; run++) {
    const reached = modularity(either, division(either, random), false);
    if (reached !== null && (best === null || reached > best)) best = reached;
  }
  return best;
}

/**
 * A run of Louvain whose communities are then split where they are not connected (Traag et al. 2019 show that Louvain leaves such)
 * and taken as the start of another, as long as that is better: every community is connected.
 */
function division(either: Adjacency, random: () => number): Groups {
  let groups = connectedParts(louvain(either, random), either);
  for (let quality = modularity(either, groups, false) ?? 0; ; ) {
    const next = connectedParts(louvain(either, random, groups.of), either);
    const reached = modularity(either, next, false) ?? 0;
    if (reached <= quality + least) return groups;
    groups = next;
    quality = reached;
  }
}

function connectedParts(of: Int32Array, { offsets, neighbours }: Adjacency): Groups {
  const part = new Int32Array(of.length).fill(-1);
  const members = new Int32Array(of.length);
  let count = 0;
  for (let start = 0; start < of.length; start++) {
    if ((part[start] as number) >= 0) continue;
    part[start] = count;
    members[0] = start;
    for (let done = 0, found = 1; done < found; done++) {
      const v = members[done] as number;
      for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
        const w = neighbours[at] as number;
        if ((part[w] as number) >= 0 || of[w] !== of[v]) continue;
        part[w] = count;
        members[found++] = w;
      }
    }
    count += 1;
  }
  return renumbered(part);
}

function agreementOf({ of, count }: Groups, runs: readonly Groups[]): readonly (number | null)[] {
  const members = membersOf(of, count);
  const together = new Float64Array(of.length);
  for (const run of runs) {
    for (const group of members) {
      // Mates in one run are those of the group whose number there is the same: counted once for all of them.
      const many = new Map<number, number>();
      for (const v of group) many.set(run.of[v] as number, (many.get(run.of[v] as number) ?? 0) + 1);
      for (const v of group) together[v] = (together[v] as number) + (many.get(run.of[v] as number) as number) - 1;
    }
  }
  return Array.from(of, (group, v) => {
    const mates = (members[group]?.length ?? 1) - 1;
    return mates === 0 ? null : (together[v] as number) / (mates * runs.length);
  });
}
