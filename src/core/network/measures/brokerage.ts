import type { AnalysisGraph } from '../analysisGraph.ts';
import type { Groups } from './groups.ts';
import { neighbourMaps } from './neighbourMaps.ts';
import { reversed } from './reversed.ts';

/** The roles of b on a path a → b → c without a tie a → c, by the groups of the three (Gould & Fernandez 1989). */
export interface BrokerageRoles {
  /** All of one group. */
  readonly coordinator: number;
  /** a and c of one group, b of another. */
  readonly itinerant: number;
  /** b and c of one group, a of another: from outside in. */
  readonly gatekeeper: number;
  /** a and b of one group, c of another: from inside out. */
  readonly representative: number;
  /** Three groups. */
  readonly liaison: number;
}

/**
 * By index of the graph: how many ordered pairs (a, c) each organisation brokers between, in each role. An undirected graph counts
 * as one whose ties go both ways, so that each path is counted twice, and gatekeepers are as many as representatives. Paths with
 * somebody who is in no group are left out.
 */
export function brokerage(graph: AnalysisGraph, { of }: Groups): readonly BrokerageRoles[] {
  const out = neighbourMaps(graph.outgoing);
  const into = graph.directed ? neighbourMaps(reversed(graph.outgoing)) : out;
  return graph.ids.map((_, b) => {
    const roles = { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0 };
    const own = of[b] as number;
    if (own < 0) return roles;
    for (const a of into[b]?.keys() ?? []) {
      const from = of[a] as number;
      if (from < 0) continue;
      for (const c of out[b]?.keys() ?? []) {
        const to = of[c] as number;
        if (c === a || to < 0 || out[a]?.has(c)) continue;
        roles[roleOf(from, own, to)] += 1;
      }
    }
    return roles;
  });
}

function roleOf(a: number, b: number, c: number): keyof BrokerageRoles {
  if (a === c) return a === b ? 'coordinator' : 'itinerant';
  if (b === c) return 'gatekeeper';
  return a === b ? 'representative' : 'liaison';
}
